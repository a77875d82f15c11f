package no.opptrapp.core.indicator;

import java.util.List;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a reader must know before using the values of an indicator.
 *
 * @param meaning what the indicator says, in three languages; null where the name says it
 * @param caveats what must not be read into it, in three languages; goes with every figure and file; null for none
 * @param disclosure whether values may have to be hidden
 * @param breaks where values from before cannot be compared with values from then on, oldest first
 */
public record Guidance(
        Text.@Nullable Named meaning, Text.@Nullable Named caveats, Disclosure disclosure, List<Break> breaks) {

    /** Nothing beyond the name. */
    public static final Guidance NONE = new Guidance(null, null, Disclosure.OPEN, List.of());

    /** Whether values may have to be hidden. */
    public enum Disclosure {
        /** They are about services, and always shown. */
        OPEN,
        /** They rest on what people answered: the disclosure rule decides before they are published. */
        THRESHOLD
    }

    /**
     * A place in a series where comparison stops.
     *
     * @param period the first period that is of the new kind, by its key
     * @param what what changed, in three languages
     */
    public record Break(String period, Text.Named what) {}
}
