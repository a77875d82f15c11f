package no.opptrapp.ui.staff.start;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.calendar.CalendarEntry;
import no.opptrapp.planning.calendar.EntryKind;
import no.opptrapp.planning.measure.Measure;
import no.opptrapp.planning.need.Need;
import no.opptrapp.planning.need.NeedService;
import no.opptrapp.planning.need.NewNeeds;
import no.opptrapp.planning.reminder.WaitingService;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Visit;

/** Needs, measures and dates that somebody has to look at now. */
@Singleton
class PlanErrands {

    private static final int MOST = 6;
    private static final int MOST_DUE = 4;
    private static final int DAYS_AHEAD = 30;

    /** What is the visitor's to do in whichever area it is: own dates, and calls to follow up. */
    private static final Set<EntryKind> OWN_TASKS = Set.of(EntryKind.OWN, EntryKind.FOLLOW_UP);

    private static final String OWES = "start.due.date.owes";
    private static final String OWN_OWES = "start.due.date.responsible";
    private final NeedService needs;
    private final WaitingService waiting;
    private final AreaService areas;
    private final Clock clock;

    PlanErrands(NeedService needs, WaitingService waiting, AreaService areas, Clock clock) {
        this.needs = needs;
        this.waiting = waiting;
        this.areas = areas;
        this.clock = clock;
    }

    /** Needs of wider areas that the visitor's own has neither taken nor left, the gravest first. */
    List<Errand> inherited(Visit visit) {
        return waiting.unanswered(visit.actor()).stream()
                .limit(MOST)
                .map(need ->
                        of(visit, need, "start.inherited.one", need.newest().severity()))
                .toList();
    }

    /**
     * What is late or due soon, by day: measures under way or planned that end, values to approve, hearings and own dates.
     * A manager's is all within the scope; whoever looks after many sees what is the area's own.
     */
    List<Errand> due(Visit visit) {
        LocalDate today = LocalDate.now(clock);
        LocalDate by = today.plusDays(DAYS_AHEAD);
        // Of both some, so that many measures do not push a hearing out of sight, nor the other way round.
        Stream<Due> ends = waiting.ending(visit.actor(), by).stream()
                .filter(measure -> concerns(visit, measure.area()))
                .limit(MOST_DUE)
                .map(measure -> due(visit, measure, today));
        Stream<Due> dates = waiting.due(visit.actor(), today, by).stream()
                .filter(entry -> OWN_TASKS.contains(entry.kind()) || concerns(visit, entry.area()))
                .limit(MOST_DUE)
                .map(entry -> due(visit, entry, today));
        return Stream.concat(ends, dates)
                .sorted(Comparator.comparing(Due::day))
                .map(Due::errand)
                .toList();
    }

    private record Due(LocalDate day, Errand errand) {}

    private static boolean concerns(Visit visit, String area) {
        return visit.is(Role.MANAGER) || visit.actor().scope().contains(area);
    }

    private static Due due(Visit visit, Measure measure, LocalDate today) {
        LocalDate end = Objects.requireNonNull(measure.facts().schedule().endsOn());
        boolean late = end.isBefore(today);
        Text title = Text.verbatim(measure.facts().title());
        return new Due(
                end,
                new Errand(
                        late ? Icon.WARNING : Icon.CLOCK,
                        visit.say(measure.origin().madeUp() ? Text.of("need.made_up", title) : title),
                        visit.say(
                                late ? "start.due.late" : "start.due.soon",
                                Moments.day(end, visit.actor().language())),
                        "measures/" + measure.id(),
                        late));
    }

    private static Due due(Visit visit, CalendarEntry entry, LocalDate today) {
        boolean late = entry.isLate(today);
        String when = visit.say(
                late ? "start.due.date.late" : "start.due.date.soon",
                entry.kind().label(),
                Moments.day(entry.day(), visit.actor().language()));
        String page = entry.page();
        Text owes = entry.owes();
        String who = owes == null ? "" : " " + visit.say(OWN_TASKS.contains(entry.kind()) ? OWN_OWES : OWES, owes);
        return new Due(
                entry.day(),
                new Errand(
                        late ? Icon.WARNING : Icon.CLOCK,
                        visit.say(entry.madeUp() ? Text.of("need.made_up", entry.title()) : entry.title()),
                        when + who,
                        page == null ? inYear(visit, entry) : page,
                        late));
    }

    /** Where an own date stands. Those of wider areas stand in the visitor's own year, too. */
    private static String inYear(Visit visit, CalendarEntry entry) {
        String year = "year?year=" + entry.day().getYear();
        return visit.actor().scope().contains(entry.area()) ? year + "&area=" + entry.area() : year;
    }

    /** For each landsdel what was found and nobody there has taken, with the gravest of it. */
    List<Errand> newByRegion(Visit visit) {
        List<Area> regions = areas.list(visit.actor(), Optional.empty(), Optional.of(AreaKind.REGION));
        Map<String, NewNeeds> found =
                needs.newIn(visit.actor(), regions.stream().map(Area::code).collect(Collectors.toSet()));
        List<Errand> errands = new ArrayList<>();
        for (Area area : regions) {
            NewNeeds there = found.get(area.code());
            if (there != null) {
                Need worst = there.worst();
                errands.add(new Errand(
                        Icon.NEEDS,
                        visit.say("start.new-needs.region", area.name(), there.count()),
                        visit.say(
                                "start.new-needs.worst",
                                worst.marked(),
                                worst.newest().severity()),
                        "needs?area=" + area.code(),
                        true));
            }
        }
        return errands;
    }

    private Errand of(Visit visit, Need need, String words, int severity) {
        Text area = areas.get(visit.actor(), need.area()).area().name();
        return new Errand(
                Icon.NEEDS, visit.say(need.marked()), visit.say(words, area, severity), "needs/" + need.id(), true);
    }
}
