package no.opptrapp.planning.continuity.stress;

import java.util.Arrays;

/** Tries every set of functions: slow, and so simple that one sees it is right. */
final class BruteForce {

    private BruteForce() {}

    /** The best set; of equally good ones the one that holds what stands first. */
    static boolean[] best(Situation situation) {
        boolean[] best = new boolean[situation.size()];
        for (int mask = (1 << situation.size()) - 1; mask > 0; mask--) {
            boolean[] set = set(mask, situation.size());
            if (fits(situation, set) && compare(situation, set, best) > 0) {
                best = set;
            }
        }
        return best;
    }

    /** The first function is the highest digit, so that sets come in the order of what stands first. */
    private static boolean[] set(int mask, int size) {
        boolean[] set = new boolean[size];
        for (int f = 0; f < size; f++) {
            set[f] = (mask >> (size - 1 - f) & 1) == 1;
        }
        return set;
    }

    private static boolean fits(Situation situation, boolean[] set) {
        for (int c = 0; c < situation.competences().size(); c++) {
            long needed = 0;
            for (int f = 0; f < set.length; f++) {
                needed += set[f] ? situation.minimum()[f][c] : 0;
            }
            if (needed > situation.pool(c)) {
                return false;
            }
        }
        return true;
    }

    static int compare(Situation situation, boolean[] one, boolean[] other) {
        return Arrays.compare(rank(situation, one), rank(situation, other));
    }

    /** More of A, then of B, then of C, then less moved. */
    static long[] rank(Situation situation, boolean[] set) {
        Counts counts = StressTest.counts(situation, set);
        return new long[] {counts.a(), counts.b(), counts.c(), -StressTest.units(situation, set)};
    }
}
