package no.opptrapp.core.official;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that official statistics are fetched from.
 *
 * @param version counts its changes from 1
 * @param repeat how often it is fetched by itself
 * @param nextAt when it is next; null when never
 */
public record Source(
        UUID id,
        int version,
        SourceDefinition definition,
        Repeat repeat,
        @Nullable Instant nextAt) {

    /** What people call it; null for the classification, which has a name in every language. */
    public @Nullable String title() {
        return definition instanceof SourceDefinition.TableValues table ? table.title() : null;
    }
}
