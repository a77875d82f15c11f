package no.opptrapp.planning.continuity;

import java.util.List;
import java.util.UUID;

/** How writing something into a log went. */
public sealed interface LogOutcome {

    /** It is written down. */
    record Done(UUID id) implements LogOutcome {}

    /** Nothing was written, for these reasons. */
    record Refused(List<PlanFault> faults) implements LogOutcome {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
