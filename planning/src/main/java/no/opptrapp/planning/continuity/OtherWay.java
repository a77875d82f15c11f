package no.opptrapp.planning.continuity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Another way to deliver a function.
 *
 * @param percent what it takes of the function's minimum, 1 to 100; null where nobody has assessed it
 */
public record OtherWay(Way way, @Nullable Integer percent) {

    /** The part of the minimum that it takes, above 0 and up to 1; null where nobody has assessed it. */
    public @Nullable BigDecimal part() {
        return percent == null ? null : BigDecimal.valueOf(percent, 2);
    }
}
