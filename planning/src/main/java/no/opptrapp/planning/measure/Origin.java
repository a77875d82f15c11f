package no.opptrapp.planning.measure;

import java.util.UUID;
import no.opptrapp.core.access.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Where a measure comes from; nothing of it when somebody thought of it themselves.
 *
 * @param catalogue code in the catalogue of recommended measures
 * @param source who recommends it, as the catalogue cites it
 * @param copiedFrom the measure it was copied or adopted from, which may be another municipality's
 * @param madeUp whether it, or what it was copied from, was made up to show the program
 */
public record Origin(
        @Nullable String catalogue,
        @Nullable String source,
        @Nullable UUID copiedFrom,
        boolean madeUp) {

    /** Thought of by those who made it. */
    public static final Origin OWN = new Origin(null, null, null, false);

    /** The catalogue's. */
    static Origin recommended(String catalogue, String source) {
        return new Origin(catalogue, source, null, false);
    }

    /** As this one; made up when whoever makes it makes things up. */
    Origin madeBy(Actor actor) {
        return actor.isDemonstration() ? new Origin(catalogue, source, copiedFrom, true) : this;
    }

    /** As this one, by way of another measure. */
    Origin by(UUID measure) {
        return new Origin(catalogue, source, measure, madeUp);
    }
}
