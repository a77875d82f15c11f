package no.opptrapp.planning.measure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a measure costs; each may be unknown.
 *
 * @param money in Norwegian kroner, at most two decimals
 * @param personYears person-years, at most two decimals
 */
public record Effort(@Nullable BigDecimal money, @Nullable BigDecimal personYears) {

    /** Nothing is known yet. */
    public static final Effort UNKNOWN = new Effort(null, null);

    /** Numbers are kept without idle decimals, so that equal ones are equal. */
    public Effort {
        money = plain(money);
        personYears = plain(personYears);
    }

    static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
