package no.opptrapp.core.indicator.targets;

import java.util.Locale;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * How far a target is reached.
 *
 * @param colour never shown without its word and a symbol
 * @param reason the sentence behind it, with the numbers
 * @param value the value it rests on; null when there is none
 */
public record Light(Colour colour, Text reason, @Nullable ValueAt value) {

    /** The four states of a target. */
    public enum Colour {
        /** Reached, or as far on the way as the time that has gone. */
        GREEN,
        /** At least half as far as the time that has gone. */
        AMBER,
        /** Less than that. */
        RED,
        /** There is no value to judge by. */
        GREY;

        /** What people read. */
        public Text word() {
            return Text.of("target.light." + name().toLowerCase(Locale.ROOT));
        }
    }
}
