package no.opptrapp.ui.staff.start;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.measure.Measure;
import no.opptrapp.planning.need.Need;
import no.opptrapp.planning.need.NeedService;
import no.opptrapp.planning.need.NewNeeds;
import no.opptrapp.planning.reminder.WaitingService;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Visit;

/** Needs and measures that somebody has to look at now. */
@Singleton
class PlanErrands {

    private static final int MOST = 6;
    private static final int DAYS_AHEAD = 30;
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

    /** Measures under way or planned whose end has passed or is near, the latest first. */
    List<Errand> due(Visit visit) {
        LocalDate today = LocalDate.now(clock);
        return waiting.ending(visit.actor(), today.plusDays(DAYS_AHEAD)).stream()
                .limit(MOST)
                .map(measure -> due(visit, measure, today))
                .toList();
    }

    private static Errand due(Visit visit, Measure measure, LocalDate today) {
        LocalDate end = Objects.requireNonNull(measure.facts().schedule().endsOn());
        boolean late = end.isBefore(today);
        return new Errand(
                late ? Icon.WARNING : Icon.CLOCK,
                measure.facts().title(),
                visit.say(
                        late ? "start.due.late" : "start.due.soon",
                        Moments.day(end, visit.actor().language())),
                "measures/" + measure.id(),
                late);
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
