package no.opptrapp.core.official;

import java.util.List;
import java.util.UUID;
import no.opptrapp.core.exchange.Fault;

/** What came of taking in a fetching. */
public sealed interface TakeOutcome {

    /** Its values wait for approval now, as those of a file do. */
    record Taken(UUID importId, long values, List<Fault> warnings, long warningCount) implements TakeOutcome {}

    /**
     * Names and KOSTRA groups are put right.
     *
     * @param facts how many
     */
    record Corrected(int facts) implements TakeOutcome {}

    /** All of it was held already, or nothing of it can be taken in. */
    record Same() implements TakeOutcome {}

    /** Nothing was taken in, for these reasons; the fetching waits still. */
    record Refused(List<Fault> faults, long faultCount) implements TakeOutcome {}

    /** It does not wait for anybody any more. */
    record Settled(FetchState state) implements TakeOutcome {}
}
