package no.opptrapp.planning.calendar;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.indicator.intake.Approvals;
import no.opptrapp.core.indicator.intake.AreaYear;
import no.opptrapp.core.text.Text;

/** When the values of the year before should be approved, and how many municipalities owe it. */
@Singleton
class ApprovalDays implements CalendarSource {

    /** Municipalities report a year in the first months of the next; by the end of March their values should stand. */
    static final MonthDay DUE = MonthDay.of(3, 31);

    private final Approvals approvals;
    private final CalendarAreas areas;

    ApprovalDays(Approvals approvals, CalendarAreas areas) {
        this.approvals = approvals;
        this.areas = areas;
    }

    @Override
    public Set<EntryKind> kinds() {
        return Set.of(EntryKind.APPROVAL);
    }

    private static Text owes(List<Area> reporting, long open) {
        return reporting.size() == 1 ? reporting.getFirst().name() : Text.of("calendar.approval.open", open);
    }

    /** An approved year may lack what one of its files would have brought; it is not told as if all were there. */
    private Text approved(Actor actor, List<Area> reporting, int year) {
        Map<AreaYear, List<String>> lacking = approvals.lacking(
                actor,
                reporting.stream().map(one -> new AreaYear(one.code(), year)).toList());
        if (lacking.isEmpty()) {
            return Text.of("calendar.approval.none");
        }
        return reporting.size() == 1
                ? Text.of(
                        "calendar.approval.lacking.one",
                        lacking.values().iterator().next().size(),
                        Integer.toString(year - 1))
                : Text.of("calendar.approval.lacking", lacking.size(), Integer.toString(year - 1));
    }

    @Override
    public List<CalendarEntry> in(Actor actor, String area, int year) {
        Set<AreaYear> approved = approvals.approved(actor);
        List<Area> reporting = areas.reporting(area);
        long open = reporting.stream()
                .filter(one -> !approved.contains(new AreaYear(one.code(), year - 1)))
                .count();
        LocalDate due = DUE.atYear(year);
        Text owes = open == 0 ? approved(actor, reporting, year - 1) : owes(reporting, open);
        return reporting.isEmpty()
                ? List.of()
                : List.of(new CalendarEntry(
                        "approval/" + area + "/" + (year - 1),
                        EntryKind.APPROVAL,
                        due,
                        area,
                        Text.of("calendar.approval", Integer.toString(year - 1)),
                        owes,
                        open == 0,
                        false,
                        "approval",
                        due.atStartOfDay(ZoneOffset.UTC).minusYears(1).toInstant()));
    }
}
