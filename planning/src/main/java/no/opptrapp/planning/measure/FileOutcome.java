package no.opptrapp.planning.measure;

import java.util.List;
import no.opptrapp.core.exchange.Fault;

/** What came of taking in a file of measures: all of it, or nothing. */
public sealed interface FileOutcome {

    /**
     * The file was taken in.
     *
     * @param made how many measures are new
     * @param changed how many were changed
     * @param unchanged rows that said what stood already
     */
    record Taken(int made, int changed, int unchanged) implements FileOutcome {}

    /**
     * Nothing was stored.
     *
     * @param faults the first hundred, by line
     * @param faultCount how many there are
     * @param tooLarge whether the file is beyond a limit
     */
    record Refused(List<Fault> faults, long faultCount, boolean tooLarge) implements FileOutcome {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
