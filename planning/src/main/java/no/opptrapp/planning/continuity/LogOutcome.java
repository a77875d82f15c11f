package no.opptrapp.planning.continuity;

import java.util.List;

/** How writing something into a log went. */
public sealed interface LogOutcome {

    record Done() implements LogOutcome {}

    /** Nothing was written, for these reasons. */
    record Refused(List<PlanFault> faults) implements LogOutcome {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
