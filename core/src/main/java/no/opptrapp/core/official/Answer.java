package no.opptrapp.core.official;

import java.time.Instant;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/** What came of asking an official service. */
public sealed interface Answer {

    /**
     * An answer, as far as can be told without reading it.
     *
     * @param etag its mark; null when it has none
     * @param lastModified when it was changed, as written; null when not told
     */
    record Told(
            String body, @Nullable String etag, @Nullable String lastModified) implements Answer {}

    /** What we hold still holds. */
    record Unchanged() implements Answer {}

    /**
     * Not now: another time it may go.
     *
     * @param notBefore when the service wants to be asked again at the earliest; null when it does not say
     */
    record NotNow(Text why, @Nullable Instant notBefore) implements Answer {}

    /** More was asked for than the service gives at once. */
    record TooMuch(Text why) implements Answer {}

    /** No, and asking again does not help. */
    record Refused(Text why) implements Answer {}
}
