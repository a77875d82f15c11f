package no.opptrapp.core.statistics;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A share, or a mean of shares, in percent, with what is needed to say how sure it is.
 *
 * @param exact the value in percent, 0 to 100, with 34 digits
 * @param variance in percentage points squared
 * @param interval 95 %, in percent, within 0 to 100
 * @param share the counts behind it, where it is one unweighted share; absent for means over several rounds and for
 *     weighted shares
 */
public record Estimate(
        BigDecimal exact,
        double variance,
        Interval interval,
        @Nullable Share share) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** One share, with Wilson's interval. */
    public static Estimate of(Share share) {
        return new Estimate(share.exactPercent(), share.variance(), share.interval(), share);
    }

    /** Something put together of shares: its interval is the value ± 1.96 standard deviations, clipped to 0–100. */
    static Estimate composed(BigDecimal exact, double variance) {
        // Weights that are rounded to 34 digits may end a hair outside.
        BigDecimal value = exact.max(BigDecimal.ZERO).min(HUNDRED);
        double half = Normal.ROUNDED * Math.sqrt(variance);
        double middle = value.doubleValue();
        return new Estimate(
                value, variance, new Interval(Math.max(0, middle - half), Math.min(100, middle + half)), null);
    }

    /** The value in percent, 0 to 100, rounded once. */
    public double percent() {
        return exact.doubleValue();
    }
}
