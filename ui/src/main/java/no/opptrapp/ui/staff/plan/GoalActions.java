package no.opptrapp.ui.staff.plan;

import no.opptrapp.planning.goal.Goal;
import org.jspecify.annotations.Nullable;

/** What may be done with the goals of an area. */
interface GoalActions {

    /** @param above the goal it is to be a part of; null for one directly in the plan area */
    void make(String planArea, @Nullable Goal above);

    void change(Goal goal);

    void move(Goal goal, boolean later);

    void delete(Goal goal);

    void history(Goal goal);
}
