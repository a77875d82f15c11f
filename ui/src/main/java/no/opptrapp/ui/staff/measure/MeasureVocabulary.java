package no.opptrapp.ui.staff.measure;

import jakarta.inject.Singleton;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.core.indicator.IndicatorService;
import no.opptrapp.planning.goal.GoalService;
import no.opptrapp.planning.goal.OwnGoals;
import no.opptrapp.planning.need.NeedService;
import no.opptrapp.planning.neighbour.NeighbourPlans;
import no.opptrapp.ui.staff.shell.Visit;

/** Knows where the names of what measures speak of are found. */
@Singleton
public class MeasureVocabulary {

    private final GoalService goals;
    private final IndicatorService indicators;
    private final AreaService areas;
    private final NeedService needs;
    private final OwnGoals own;
    private final NeighbourPlans plans;

    MeasureVocabulary(
            GoalService goals,
            IndicatorService indicators,
            AreaService areas,
            NeedService needs,
            OwnGoals own,
            NeighbourPlans plans) {
        this.goals = goals;
        this.indicators = indicators;
        this.areas = areas;
        this.needs = needs;
        this.own = own;
        this.plans = plans;
    }

    /** The names as the one who visits reads them. */
    MeasureWords of(Visit visit) {
        return new MeasureWords(visit, goals, indicators, areas, needs, own, plans);
    }
}
