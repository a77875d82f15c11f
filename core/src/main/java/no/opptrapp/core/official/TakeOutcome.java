package no.opptrapp.core.official;

import java.util.List;
import java.util.UUID;
import no.opptrapp.core.exchange.Fault;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/** What came of taking in a fetching. */
public sealed interface TakeOutcome {

    /**
     * Its values wait for approval now, as those of a file do.
     *
     * @param locked what was left out, because its year is approved
     */
    record Taken(UUID importId, long values, List<Fault> warnings, long warningCount, List<Difference> locked)
            implements TakeOutcome {}

    /**
     * Names and KOSTRA groups are put right.
     *
     * @param facts how many
     */
    record Corrected(int facts) implements TakeOutcome {}

    /** All of it was held already, or nothing of it can be taken in. */
    record Same() implements TakeOutcome {}

    /** Nothing was taken in, for these reasons; the fetching waits still. */
    record Refused(List<Hindered> faults, long faultCount) implements TakeOutcome {}

    /**
     * A value that keeps all of them out.
     *
     * @param value what it is of; null when it is about all of them
     */
    record Hindered(@Nullable Difference value, Text why) {}

    /** It does not wait for anybody any more. */
    record Settled(FetchState state) implements TakeOutcome {}
}
