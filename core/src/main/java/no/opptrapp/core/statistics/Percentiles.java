package no.opptrapp.core.statistics;

import java.util.Arrays;
import java.util.Optional;

/**
 * How some values are spread, in their own unit: the value that 10, 25, 50, 75 and 90 percent of them lie below, by
 * {@link Quantiles}.
 */
public record Percentiles(double p10, double p25, double median, double p75, double p90) {

    /** @return empty below {@link Quantiles#FEWEST} values */
    public static Optional<Percentiles> of(double... values) {
        if (values.length < Quantiles.FEWEST) {
            return Optional.empty();
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return Optional.of(new Percentiles(
                Quantiles.ofSorted(sorted, 0.10),
                Quantiles.ofSorted(sorted, 0.25),
                Quantiles.ofSorted(sorted, 0.50),
                Quantiles.ofSorted(sorted, 0.75),
                Quantiles.ofSorted(sorted, 0.90)));
    }
}
