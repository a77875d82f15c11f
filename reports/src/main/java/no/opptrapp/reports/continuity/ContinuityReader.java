package no.opptrapp.reports.continuity;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.continuity.Checklists;
import no.opptrapp.planning.continuity.ContinuityLog;
import no.opptrapp.planning.continuity.ContinuityPlan;
import no.opptrapp.planning.continuity.ContinuityPlans;
import no.opptrapp.planning.continuity.Level;
import no.opptrapp.planning.continuity.ReportedBeside;
import no.opptrapp.planning.continuity.StressSheet;
import no.opptrapp.planning.continuity.StressWords;
import no.opptrapp.planning.continuity.stress.StressTest;

/** Asks the services of planning for everything the report is made of. They decide what this actor may see. */
@Singleton
class ContinuityReader {

    /** Between the absences that the report tells of, in percent. */
    static final int STEP = 10;

    private static final int MOST = StressTest.MOST.movePointRight(2).intValueExact();

    private final ContinuityPlans plans;
    private final Checklists checklists;
    private final ContinuityLog log;
    private final ReportedBeside reported;
    private final AreaService areas;
    private final Clock clock;

    ContinuityReader(
            ContinuityPlans plans,
            Checklists checklists,
            ContinuityLog log,
            ReportedBeside reported,
            AreaService areas,
            Clock clock) {
        this.plans = plans;
        this.checklists = checklists;
        this.log = log;
        this.reported = reported;
        this.areas = areas;
        this.clock = clock;
    }

    /** @throws NotInScope when there is no plan with functions, or the area is unknown or outside the actor's scope */
    ContinuityFindings read(Actor actor, String area) {
        ContinuityPlan plan = plan(actor, area).orElseThrow(() -> new NotInScope("continuity plan of " + area));
        List<StressWords> atLevels = plan.levels().stream()
                .map(Level::absence)
                .map(absence -> tried(plan, absence))
                .toList();
        return read(actor, area, plan, atLevels, reported.of(actor, plan));
    }

    /** What a report of the year tells of the plan: nothing of its levels, and empty where there is no plan. */
    Optional<ContinuityFindings> forYear(Actor actor, String area) {
        return plans.planned(actor).contains(area)
                ? plan(actor, area).map(plan -> read(actor, area, plan, List.of(), List.of()))
                : Optional.empty();
    }

    private Optional<ContinuityPlan> plan(Actor actor, String area) {
        return plans.find(actor, area).filter(each -> !each.functions().isEmpty());
    }

    private ContinuityFindings read(
            Actor actor, String area, ContinuityPlan plan, List<StressWords> atLevels, List<Text> beside) {
        List<StressWords> byAbsence = IntStream.rangeClosed(0, MOST / STEP)
                .mapToObj(tenths -> tried(plan, BigDecimal.valueOf((long) tenths * STEP, 2)))
                .toList();
        return new ContinuityFindings(
                areas.get(actor, area).area().name(),
                plan,
                byAbsence,
                atLevels,
                checklists.of(actor, area),
                log.activations(actor, area),
                log.exercises(actor, area),
                beside,
                LocalDate.now(clock));
    }

    private static StressWords tried(ContinuityPlan plan, BigDecimal absence) {
        return new StressWords(plan, StressSheet.of(plan, absence));
    }
}
