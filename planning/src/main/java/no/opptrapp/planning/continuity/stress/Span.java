package no.opptrapp.planning.continuity.stress;

import java.util.Arrays;

/**
 * Between what most draws lie: a tenth lie below it, a tenth above.
 *
 * @param low the value that at least a tenth of the draws do not pass
 * @param high the value that at least nine tenths of the draws do not pass
 */
public record Span(long low, long high) {

    /**
     * The span of draws, at least one: values that were drawn, never something in between.
     *
     * @param draws in any order
     */
    static Span of(long[] draws) {
        long[] sorted = draws.clone();
        Arrays.sort(sorted);
        return new Span(at(sorted, 1), at(sorted, 9));
    }

    private static long at(long[] sorted, int tenths) {
        return sorted[(sorted.length * tenths + 9) / 10 - 1];
    }
}
