package no.opptrapp.core.official;

import java.time.Instant;
import java.util.UUID;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One fetching of a source.
 *
 * @param source its id
 * @param beganBy the name of who asked for it
 * @param endedAt when all answers were here or it was given up; null while it runs
 * @param problem why it failed; null when it did not
 * @param again why a question waits to be asked again; null when none does
 * @param answered how many questions are answered
 * @param questions how many there are so far
 * @param unchanged how many of the answers the service said to be as before
 * @param decidedAt when a person took it in or refused it; null while nobody has
 * @param importId what it was taken in as
 */
public record Fetch(
        UUID id,
        UUID source,
        FetchState state,
        Instant beganAt,
        String beganBy,
        @Nullable Instant endedAt,
        @Nullable Text problem,
        @Nullable Again again,
        int answered,
        int questions,
        int unchanged,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable UUID importId) {

    /**
     * What went wrong the last time a question was asked.
     *
     * @param at when it is asked again
     */
    public record Again(Text why, Instant at) {}
}
