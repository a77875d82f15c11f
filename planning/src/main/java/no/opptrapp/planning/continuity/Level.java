package no.opptrapp.planning.continuity;

import java.math.BigDecimal;
import no.opptrapp.core.text.Amount;

/**
 * A level of activation, the lowest first in a plan.
 *
 * @param name such as {@code Grønt} or {@code Nivå 2}
 * @param percent absence from which it is due, in percent, 0 to 100
 * @param threshold what else it is due at, in words; may be empty
 * @param action what is done at it, and by whom; may be empty
 */
public record Level(String name, int percent, String threshold, String action) {
    public Level {
        name = name.strip();
        threshold = threshold.strip();
        action = action.strip();
    }

    /** The absence from which it is due, as it is written. */
    public Amount share() {
        return new Amount(percent, Amount.Unit.PERCENT, 0);
    }

    /** The same as a part of everybody, 0 to 1, as the stress test asks for it. */
    public BigDecimal absence() {
        return BigDecimal.valueOf(percent, 2);
    }
}
