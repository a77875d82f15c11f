package no.opptrapp.ui.staff.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.planning.goal.Goal;
import no.opptrapp.planning.goal.GoalTree;
import no.opptrapp.planning.goal.PlanArea;
import no.opptrapp.planning.goal.PlanAreaSheet;
import no.opptrapp.planning.goal.PlanGoal;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** The places in the plan where a goal can lie: each plan area, and below it each goal that others may lie under. */
record GoalPlaces(Visit visit, List<PlanGoal> planGoals, GoalTree tree) {

    /**
     * One place.
     *
     * @param above the goal it lies under; null for one directly in the plan area
     * @param label what people read, set in by its depth
     */
    record Place(String planArea, @Nullable Goal above, String label) {

        @Nullable
        UUID parent() {
            return above == null ? null : above.id();
        }

        /** What it is called, not set in. */
        String called() {
            return above == null ? label : above.facts().title();
        }

        boolean is(String otherPlanArea, @Nullable UUID otherParent) {
            return planArea.equals(otherPlanArea) && Objects.equals(parent(), otherParent);
        }
    }

    /** @param moving the goal that looks for a place, which cannot lie under itself; null for a new one */
    List<Place> all(@Nullable Goal moving) {
        Set<UUID> closed = new HashSet<>();
        int height = 1;
        if (moving != null) {
            closed.add(moving.id());
            tree.allBelow(moving).forEach(goal -> closed.add(goal.id()));
            height = tree.height(moving);
        }
        List<Place> places = new ArrayList<>();
        for (PlanGoal planGoal : planGoals) {
            for (PlanAreaSheet sheet : planGoal.areas()) {
                PlanArea area = sheet.area();
                places.add(new Place(area.code(), null, visit.say(area.name())));
                for (Goal goal : tree.all(area.code())) {
                    int depth = tree.depth(goal);
                    if (!closed.contains(goal.id()) && depth + height <= GoalTree.DEEPEST) {
                        places.add(new Place(
                                area.code(),
                                goal,
                                "– ".repeat(depth) + goal.facts().title()));
                    }
                }
            }
        }
        return places;
    }
}
