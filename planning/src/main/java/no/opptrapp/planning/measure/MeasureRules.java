package no.opptrapp.planning.measure;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.IndicatorRepository;
import no.opptrapp.planning.goal.PlanArea;
import no.opptrapp.planning.goal.PlanAreaRepository;
import no.opptrapp.planning.neighbour.PlanLinks;
import org.jspecify.annotations.Nullable;

/** Gives the policy what it holds measures against: plan areas, indicators and the day. */
@Singleton
class MeasureRules {

    private final PlanAreaRepository planAreas;
    private final IndicatorRepository indicators;
    private final MeasureNeeds needs;
    private final MeasureGoals goals;
    private final PlanLinks plans;
    private final Clock clock;

    MeasureRules(
            PlanAreaRepository planAreas,
            IndicatorRepository indicators,
            MeasureNeeds needs,
            MeasureGoals goals,
            PlanLinks plans,
            Clock clock) {
        this.planAreas = planAreas;
        this.indicators = indicators;
        this.needs = needs;
        this.goals = goals;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * What is wrong with a measure as it should become.
     *
     * @param policy of today
     * @param before the measure as it is; null when it is new
     */
    List<FieldFault> faults(
            MeasurePolicy policy, Actor actor, String area, MeasureDraft draft, @Nullable MeasureDraft before) {
        List<FieldFault> faults = new ArrayList<>(policy.faults(draft, before == null ? null : before.status()));
        faults.addAll(needs.faults(actor, area, draft, before));
        faults.addAll(goals.faults(area, draft, before));
        Set<UUID> linked = before == null ? Set.of() : before.links().plans();
        plans.faults(area, draft.links().plans(), linked).stream()
                .map(fault -> new FieldFault(MeasureField.PLAN_IDS, fault.plan().toString(), fault.message()))
                .forEach(faults::add);
        return faults;
    }

    /**
     * All that is wrong with a measure that could not be read as a whole: what cannot be read, and what else is wrong, so
     * that nobody mends the one and is then told the other.
     *
     * @param policy of today
     * @param before the measure as it is; null when it is new
     */
    List<FieldFault> faults(
            MeasurePolicy policy, Actor actor, String area, FieldReading.Outcome read, @Nullable MeasureDraft before) {
        return Stream.concat(
                        read.faults().stream(),
                        faults(policy, actor, area, read.soFar(), before).stream()
                                .filter(fault -> !read.hides(fault.field())))
                .sorted(Comparator.comparing(FieldFault::field))
                .toList();
    }

    /** The policy of today. Within a transaction. */
    MeasurePolicy policy() {
        return new MeasurePolicy(
                planAreas.all().stream().map(PlanArea::code).collect(Collectors.toSet()),
                indicators.newest().stream().map(Indicator::code).collect(Collectors.toSet()),
                today());
    }

    /** The day it is, where rounds open and close. */
    LocalDate today() {
        return LocalDate.now(clock);
    }
}
