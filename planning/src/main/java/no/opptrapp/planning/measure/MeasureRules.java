package no.opptrapp.planning.measure;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.IndicatorRepository;
import no.opptrapp.planning.goal.PlanArea;
import no.opptrapp.planning.goal.PlanAreaRepository;

/** Gives the policy what it holds measures against: plan areas, indicators and the day. */
@Singleton
class MeasureRules {

    private final PlanAreaRepository planAreas;
    private final IndicatorRepository indicators;
    private final Clock clock;

    MeasureRules(PlanAreaRepository planAreas, IndicatorRepository indicators, Clock clock) {
        this.planAreas = planAreas;
        this.indicators = indicators;
        this.clock = clock;
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
