package no.opptrapp.core.statistics;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * So many of so many: an exact ratio, turned into a number only when it is shown.
 *
 * @param count answers with what is asked for
 * @param base answers in all, at least 1 and not below {@code count}
 */
public record Share(long count, long base) {

    static final MathContext EXACT_ENOUGH = MathContext.DECIMAL128;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Share {
        if (count < 0 || base < 1 || count > base) {
            throw new IllegalArgumentException("A share of " + count + " in " + base);
        }
    }

    /** The share in percent, 0 to 100, rounded once. */
    public double percent() {
        return 100.0 * count / base;
    }

    /** The share in percent with 34 digits, for sums and differences that are rounded only at the end. */
    BigDecimal exactPercent() {
        return BigDecimal.valueOf(count).multiply(HUNDRED).divide(BigDecimal.valueOf(base), EXACT_ENOUGH);
    }

    /** Wilson's 95 % interval in percent, within 0 to 100. Source: E. B. Wilson, JASA 22 (1927), 209–212. */
    public Interval interval() {
        double z = Normal.Z95;
        double n = base;
        double p = count / n;
        double denominator = 1 + z * z / n;
        double middle = (p + z * z / (2 * n)) / denominator;
        double half = z * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / denominator;
        // At 0 and at n the formula meets the edge exactly; the arithmetic may miss it by a last digit.
        double low = count == 0 ? 0 : Math.max(0, 100 * (middle - half));
        double high = count == base ? 100 : Math.min(100, 100 * (middle + half));
        return new Interval(low, high);
    }

    /**
     * The variance of the share in percentage points squared, with two answers added on either side so that it is not 0
     * at the edges. Source: Agresti and Coull, The American Statistician 52 (1998), 119–126.
     */
    public double variance() {
        double n = base + 4.0;
        double p = (count + 2) / n;
        return 1e4 * p * (1 - p) / n;
    }

    /** Both shares' answers together. */
    public Share plus(Share other) {
        return new Share(count + other.count, base + other.base);
    }
}
