package no.opptrapp.core.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;

/** Quantiles by linear interpolation. Source: R. J. Hyndman and Y. Fan, The American Statistician 50 (1996), type 7. */
public final class Quantiles {

    /** Below so many values none are given. */
    public static final int FEWEST = 5;

    private Quantiles() {}

    /**
     * The value that a share of the others lie below.
     *
     * @param p from 0 to 1
     * @return empty below {@link #FEWEST} values
     */
    public static OptionalDouble of(double[] values, double p) {
        if (values.length < FEWEST) {
            return OptionalDouble.empty();
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return OptionalDouble.of(ofSorted(sorted, p));
    }

    static double ofSorted(double[] sorted, double p) {
        if (p < 0 || p > 1) {
            throw new IllegalArgumentException("A quantile of " + p);
        }
        double place = p * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
