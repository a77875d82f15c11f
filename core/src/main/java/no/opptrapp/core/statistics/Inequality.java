package no.opptrapp.core.statistics;

import java.util.Arrays;
import java.util.Optional;

/**
 * How unlike values are over areas, each area counting the same.
 *
 * @param p90p10 the 90th percentile ÷ the 10th; infinite where the 10th is 0
 * @param gini from 0, all alike, towards 1
 */
public record Inequality(double p90p10, double gini) {

    private static final double LOW = 0.10;
    private static final double HIGH = 0.90;

    /**
     * The measures of some values.
     *
     * @param values not negative
     * @return empty below {@link Quantiles#FEWEST} values, and where all are 0
     */
    public static Optional<Inequality> of(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        if (sorted.length < Quantiles.FEWEST || sorted[sorted.length - 1] == 0) {
            return Optional.empty();
        }
        if (sorted[0] < 0) {
            throw new IllegalArgumentException("Inequality of negative values");
        }
        return Optional.of(
                new Inequality(Quantiles.ofSorted(sorted, HIGH) / Quantiles.ofSorted(sorted, LOW), gini(sorted)));
    }

    /** Source: Gini's mean difference ÷ twice the mean, in the form for sorted values. */
    private static double gini(double[] sorted) {
        double weighted = 0;
        double sum = 0;
        int n = sorted.length;
        for (int i = 0; i < n; i++) {
            weighted += (i + 1.0) * sorted[i];
            sum += sorted[i];
        }
        return 2 * weighted / (n * sum) - (n + 1.0) / n;
    }
}
