package no.opptrapp.core.official;

import java.util.Locale;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.ObservationKey;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Where a source says something else than what we hold.
 *
 * @param before what we hold; null when that is nothing
 * @param after what the source says; null when it says nothing of it
 */
public record Difference(
        ObservationKey key,
        Kind kind,
        @Nullable Finding before,
        @Nullable Finding after) {

    /** How they differ. */
    public enum Kind {
        /** We hold nothing of it. */
        NEW,
        /** The value, or why there is none, is another. */
        CHANGED,
        /** We hold a value, and the source has none any more. */
        WITHDRAWN,
        /** We hold a value that the source does not speak of: it stays. */
        ONLY_OURS;

        /** What people read. */
        public Text label() {
            return Text.of("official.difference." + name().toLowerCase(Locale.ROOT));
        }

        /** Whether taking in the fetching changes it. */
        public boolean isTaken() {
            return this != ONLY_OURS;
        }
    }
}
