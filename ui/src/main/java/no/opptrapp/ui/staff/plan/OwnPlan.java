package no.opptrapp.ui.staff.plan;

import java.util.List;
import java.util.Map;
import no.opptrapp.planning.goal.Goal;
import no.opptrapp.planning.goal.GoalTree;
import no.opptrapp.planning.goal.IndicatorState;
import no.opptrapp.planning.measure.Measure;

/**
 * What an area has made of the plan.
 *
 * @param area the code of the area
 * @param tree its own goals
 * @param states how far it is, by the codes of the indicators
 * @param serving measures that serve any of the goals, by title
 * @param mayWrite whether whoever reads may change the goals
 */
record OwnPlan(
        String area,
        GoalTree tree,
        Map<String, IndicatorState> states,
        List<Measure> serving,
        boolean mayWrite,
        GoalActions actions) {

    List<Measure> measures(Goal goal) {
        return serving.stream()
                .filter(measure -> measure.facts().links().goals().contains(goal.id()))
                .toList();
    }
}
