package no.opptrapp.planning.goal;

import java.util.List;

/** What came of editing what the plan says of a plan area. */
public sealed interface PlanAreaChange {

    /** It stands; this is the newest version now, the one before where nothing was changed. */
    record Done(PlanAreaDefinition definition) implements PlanAreaChange {}

    /** Nothing was changed, for these reasons. */
    record Refused(List<GoalFault> faults) implements PlanAreaChange {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
