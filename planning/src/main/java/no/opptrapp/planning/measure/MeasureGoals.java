package no.opptrapp.planning.measure;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.area.PlanningAreas;
import no.opptrapp.planning.goal.Goal;
import no.opptrapp.planning.goal.GoalRepository;
import org.jspecify.annotations.Nullable;

/** Which goals a measure may be linked to. */
@Singleton
class MeasureGoals {

    private final GoalRepository goals;
    private final PlanningAreas areas;

    MeasureGoals(GoalRepository goals, PlanningAreas areas) {
        this.goals = goals;
        this.areas = areas;
    }

    /**
     * Which of the goals that are newly linked cannot be: they are not there, are deleted, or belong somewhere else.
     *
     * @param before the measure as it is; null when it is new
     */
    List<FieldFault> faults(String area, MeasureDraft draft, @Nullable MeasureDraft before) {
        Set<UUID> added = new HashSet<>(draft.links().goals());
        if (before != null) {
            added.removeAll(before.links().goals());
        }
        if (added.isEmpty()) {
            return List.of();
        }
        Map<UUID, Goal> found = goals.byIds(added).stream()
                .filter(goal -> !goal.deleted())
                .collect(Collectors.toMap(Goal::id, Function.identity()));
        List<FieldFault> faults = new ArrayList<>();
        for (UUID id : added) {
            Goal goal = found.get(id);
            if (goal == null) {
                faults.add(fault(id, Text.of("measure.fault.goal", id.toString())));
            } else if (!areas.related(area, goal.area())) {
                faults.add(fault(
                        id, Text.of("measure.fault.goal_elsewhere", goal.facts().title())));
            }
        }
        return faults;
    }

    /** What these goals are called. */
    Map<UUID, String> titles(Set<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : goals.byIds(ids).stream()
                        .collect(Collectors.toMap(Goal::id, goal -> goal.facts().title()));
    }

    private static FieldFault fault(UUID id, Text message) {
        return new FieldFault(MeasureField.GOAL_IDS, id.toString(), message);
    }
}
