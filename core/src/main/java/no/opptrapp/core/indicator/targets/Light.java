package no.opptrapp.core.indicator.targets;

import java.util.Locale;
import no.opptrapp.core.indicator.value.Value;
import no.opptrapp.core.text.Amount;
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

    /** The same, with a later value named in the sentence that too few stand behind to be judged by. */
    Light before(Value early) {
        Text later = Text.of(
                "target.reason.early",
                early.key().period().label(),
                Amount.count(early.parts().told()),
                Amount.count(early.parts().all()));
        return new Light(colour, Text.of("target.reason.and", reason, later), value);
    }

    /** The same, with the name of the area before the sentence: it is shown to another one. */
    Light of(Text area) {
        return new Light(colour, Text.of("target.reason.of", area, reason), value);
    }

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
