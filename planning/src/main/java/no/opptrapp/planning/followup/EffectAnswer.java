package no.opptrapp.planning.followup;

import java.util.Locale;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.text.Text;

/** The answer to whether it helped, in one sentence. */
public enum EffectAnswer {
    /** It went better than where there was no such measure, beyond chance. */
    BETTER,
    /** It went worse, beyond chance. */
    WORSE,
    /** It became more, beyond chance, and nobody has said whether more is better. */
    HIGHER,
    /** It became less, beyond chance. */
    LOWER,
    /** What differs may be chance. */
    UNCLEAR,
    /** There is nothing to hold it against. */
    ALONE,
    /** There are no values to say it by. */
    UNKNOWN;

    static EffectAnswer of(Effect effect, Indicator.Direction direction) {
        return switch (effect) {
            case Effect.Estimated estimated -> of(estimated.difference(), direction);
            case Effect.BeforeAfterOnly only -> ALONE;
            case Effect.CannotBeEstimated none -> UNKNOWN;
        };
    }

    private static EffectAnswer of(DifferenceInDifferences difference, Indicator.Direction direction) {
        if (!difference.beyondChance()) {
            return UNCLEAR;
        }
        boolean more = difference.estimate() > 0;
        return switch (direction) {
            case UP -> more ? BETTER : WORSE;
            case DOWN -> more ? WORSE : BETTER;
            case NEITHER -> more ? HIGHER : LOWER;
        };
    }

    /** What people read: a sentence or two. */
    public Text text() {
        return Text.of("followup.answer." + name().toLowerCase(Locale.ROOT));
    }
}
