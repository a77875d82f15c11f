package no.opptrapp.core.statistics;

import java.util.Arrays;

/** Places by competition: equal values share a place, and the places they take together are left out ("1224"). */
public final class Ranking {

    /** Values that differ by less than this are worked out the same way and only rounded apart by the machine. */
    private static final double SAME = 1e-9;

    private final double[] sorted;
    private final boolean highestFirst;

    /** @param highestFirst whether the highest value has place 1, or the lowest */
    public Ranking(double[] values, boolean highestFirst) {
        this.sorted = values.clone();
        this.highestFirst = highestFirst;
        Arrays.sort(sorted);
    }

    /** How many have a place. */
    public int size() {
        return sorted.length;
    }

    /** The place of a value among these, from 1. */
    public int place(double value) {
        return 1 + (highestFirst ? sorted.length - below(value + SAME) : below(value - SAME));
    }

    /** How many values lie below a limit. */
    private int below(double limit) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] < limit) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
