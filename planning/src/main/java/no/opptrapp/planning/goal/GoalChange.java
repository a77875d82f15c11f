package no.opptrapp.planning.goal;

import java.util.List;

/** How changing a goal went. */
public sealed interface GoalChange {

    /** It is done; this is the goal now. */
    record Done(Goal goal) implements GoalChange {}

    /** Nothing was changed, for these reasons. */
    record Refused(List<GoalFault> faults) implements GoalChange {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Somebody else changed it since it was read; nothing was changed.
     *
     * @param theirs the goal as it stands now
     */
    record Stale(Goal theirs) implements GoalChange {}
}
