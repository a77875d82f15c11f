package no.opptrapp.core.indicator.intake;

import java.util.List;
import java.util.UUID;
import no.opptrapp.core.exchange.Fault;

/** What came of taking in a file of values: all of it, or nothing. */
public sealed interface ImportOutcome {

    /**
     * The file was taken in; its values wait for approval.
     *
     * @param id of the import
     * @param accepted rows that said something new
     * @param duplicates rows that said what stood already
     * @param warnings what somebody should look at, the first hundred by line
     * @param warningCount how many there are
     */
    record Stored(UUID id, Layout layout, long accepted, long duplicates, List<Fault> warnings, long warningCount)
            implements ImportOutcome {
        public Stored {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * Everything in the file stood already; nothing was stored.
     *
     * @param duplicates its rows
     */
    record Unchanged(long duplicates) implements ImportOutcome {}

    /**
     * Nothing was stored.
     *
     * @param faults the first hundred, by line
     * @param faultCount how many there are
     * @param tooLarge whether the file is beyond a limit
     */
    record Refused(List<Fault> faults, long faultCount, boolean tooLarge) implements ImportOutcome {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
