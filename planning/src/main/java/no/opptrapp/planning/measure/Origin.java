package no.opptrapp.planning.measure;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a measure comes from; nothing of it when somebody thought of it themselves.
 *
 * @param catalogue code in the catalogue of recommended measures
 * @param source who recommends it, as the catalogue cites it
 * @param copiedFrom the measure it was copied or adopted from, which may be another municipality's
 */
public record Origin(
        @Nullable String catalogue,
        @Nullable String source,
        @Nullable UUID copiedFrom) {

    /** Thought of by those who made it. */
    public static final Origin OWN = new Origin(null, null, null);

    /** As this one, by way of another measure. */
    Origin by(UUID measure) {
        return new Origin(catalogue, source, measure);
    }
}
