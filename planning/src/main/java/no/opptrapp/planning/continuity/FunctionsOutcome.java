package no.opptrapp.planning.continuity;

import java.util.List;
import no.opptrapp.core.exchange.Fault;

/** What came of taking in a file of functions: all of it, or nothing. */
public sealed interface FunctionsOutcome {

    /** The functions of the plan are those of the file now. */
    record Taken(ContinuityPlan plan) implements FunctionsOutcome {}

    /**
     * Nothing was stored.
     *
     * @param faults the first hundred, by line
     * @param faultCount how many there are
     * @param tooLarge whether the file is beyond a limit
     */
    record Refused(List<Fault> faults, long faultCount, boolean tooLarge) implements FunctionsOutcome {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Somebody else changed the plan since it was read; nothing was stored.
     *
     * @param theirs the plan as it stands now
     */
    record Stale(ContinuityPlan theirs) implements FunctionsOutcome {}
}
