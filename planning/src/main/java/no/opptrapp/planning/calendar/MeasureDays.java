package no.opptrapp.planning.calendar;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.measure.Measure;
import no.opptrapp.planning.measure.MeasureRepository;
import no.opptrapp.planning.measure.MeasureStatus;
import org.jspecify.annotations.Nullable;

/** When measures begin and end. Ideas and what was stopped have no days. */
@Singleton
class MeasureDays implements CalendarSource {

    private final MeasureRepository measures;
    private final CalendarAreas areas;

    MeasureDays(MeasureRepository measures, CalendarAreas areas) {
        this.measures = measures;
        this.areas = areas;
    }

    @Override
    public Set<EntryKind> kinds() {
        return Set.of(EntryKind.MEASURE_BEGINS, EntryKind.MEASURE_ENDS);
    }

    @Override
    public List<CalendarEntry> in(Actor actor, String area, int year) {
        List<CalendarEntry> entries = new ArrayList<>();
        for (Measure measure : measures.inYear(areas.planned(actor, area), year)) {
            LocalDate begins = measure.facts().schedule().startsOn();
            LocalDate ends = measure.facts().schedule().endsOn();
            if (begins != null && begins.getYear() == year) {
                entries.add(entry(measure, EntryKind.MEASURE_BEGINS, "begins", begins));
            }
            if (ends != null && ends.getYear() == year) {
                entries.add(entry(measure, EntryKind.MEASURE_ENDS, "ends", ends));
            }
        }
        return entries;
    }

    private static CalendarEntry entry(Measure measure, EntryKind kind, String what, LocalDate day) {
        MeasureStatus status = measure.facts().status();
        return new CalendarEntry(
                "measure/" + measure.id() + "/" + what,
                kind,
                day,
                measure.area(),
                Text.verbatim(measure.facts().title()),
                owes(measure.facts().responsible()),
                kind == EntryKind.MEASURE_ENDS ? status == MeasureStatus.DONE : status != MeasureStatus.PLANNED,
                measure.origin().madeUp(),
                "measures/" + measure.id(),
                measure.changedAt());
    }

    static @Nullable Text owes(String responsible) {
        return responsible.isEmpty() ? null : Text.verbatim(responsible);
    }
}
