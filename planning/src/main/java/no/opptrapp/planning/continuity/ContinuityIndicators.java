package no.opptrapp.planning.continuity;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.NewObservation;
import no.opptrapp.core.indicator.ObservationKey;
import no.opptrapp.core.indicator.ObservationService;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.period.Period;
import no.opptrapp.planning.continuity.stress.StressTest;

/**
 * Publishes how well prepared municipalities are, so that it can be compared, targeted and found as a need. The value of a
 * month is what stood when it was last changed in it.
 */
@Singleton
public class ContinuityIndicators {

    private static final String READINESS = "C01";
    private static final String BELOW = "C02";
    private static final String EXERCISED = "C03";
    private static final BigDecimal ABSENCE = new BigDecimal("0.3");
    private static final String ORIGIN = "continuity/plan/";

    private final PlanRepository plans;
    private final AnswerRepository answers;
    private final LogRepository log;
    private final Checklist checklist;
    private final ObservationService observations;
    private final Areas areas;
    private final Clock clock;

    ContinuityIndicators(
            PlanRepository plans,
            AnswerRepository answers,
            LogRepository log,
            Checklist checklist,
            ObservationService observations,
            Areas areas,
            Clock clock) {
        this.plans = plans;
        this.answers = answers;
        this.log = log;
        this.checklist = checklist;
        this.observations = observations;
        this.areas = areas;
        this.clock = clock;
    }

    /** Publishes for all that have a plan or have answered the checklist: an exercise is a year old one day by itself. */
    @AllowedTo({})
    @Transactional
    public void publishAll(Actor job) {
        Set<String> all = new TreeSet<>(plans.areas());
        all.addAll(answers.areas());
        all.forEach(area -> publish(job, area));
    }

    /** Publishes for one area; the same again changes nothing. Districts have plans, but no such values. */
    @AllowedTo({})
    @Transactional
    public void publish(Actor job, String area) {
        boolean municipality = areas.register()
                .find(Borders.NEWEST, area)
                .filter(found -> found.kind() == AreaKind.MUNICIPALITY)
                .isPresent();
        if (!municipality) {
            return;
        }
        Optional<ContinuityPlan> plan = plans.newest(area);
        Map<String, Answer> given = answers.newest(area);
        List<Exercise> exercises =
                log.exercises(area).stream().filter(Exercise::counts).toList();
        List<NewObservation> found = new ArrayList<>();
        if (!given.isEmpty()) {
            found.add(of(READINESS, area, readiness(given).percent()));
        }
        plan.filter(each -> !each.functions().isEmpty())
                .ifPresent(each -> found.add(of(
                        BELOW,
                        area,
                        StressTest.at(each.staffed(), ABSENCE).below().size())));
        if (plan.isPresent() || !exercises.isEmpty()) {
            found.add(of(EXERCISED, area, exercised(exercises) ? 1 : 0));
        }
        if (!found.isEmpty()) {
            observations.publish(job, (madeUp(plan, given) ? MadeUpPlans.ORIGIN : ORIGIN) + area, found);
        }
    }

    private Readiness readiness(Map<String, Answer> given) {
        return Readiness.of(checklist.points().stream()
                .map(point -> new AnsweredPoint(point, given.get(point.code())))
                .toList());
    }

    private boolean exercised(List<Exercise> exercises) {
        LocalDate yearAgo = LocalDate.now(clock).minusYears(1);
        return exercises.stream().anyMatch(exercise -> !exercise.day().isBefore(yearAgo));
    }

    private static boolean madeUp(Optional<ContinuityPlan> plan, Map<String, Answer> given) {
        return plan.filter(ContinuityPlan::madeUp).isPresent()
                || given.values().stream().anyMatch(answer -> answer.by().equals(Actor.DEMONSTRATION));
    }

    private NewObservation of(String indicator, String area, double value) {
        Period month = Period.parse(YearMonth.now(clock).toString());
        return new NewObservation(
                new ObservationKey(indicator, area, Borders.NEWEST, month),
                new Finding(value, null, null, Status.REPORTED));
    }
}
