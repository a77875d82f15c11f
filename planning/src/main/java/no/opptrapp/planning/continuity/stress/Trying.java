package no.opptrapp.planning.continuity.stress;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Tries sets of functions one after the other, those that promise most first, and gives up on what cannot become better
 * than what it has. For as many steps as are cheaper than asking the solver: few functions never need more.
 */
final class Trying {

    /** So many are tried in less time than the solver takes to be asked. */
    private static final int STEPS = 20_000;

    private final Situation situation;
    private final long[] worth;
    private final long[] missing;
    private final int[] order;

    /** What all functions from a place in the order on are worth together. */
    private final long[] promised;

    private final long[] room;
    private final boolean[] held;
    private boolean[] best;
    private long bestWorth = -1;
    private long bestMissing;
    private int steps;

    private Trying(Situation situation, long[] worth) {
        this.situation = situation;
        this.worth = worth;
        int size = situation.size();
        this.missing = IntStream.range(0, size).mapToLong(situation::missing).toArray();
        this.order = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparing(situation::criticality).thenComparingLong(f -> missing[f]))
                .mapToInt(Integer::intValue)
                .toArray();
        this.promised = new long[size + 1];
        for (int place = size - 1; place >= 0; place--) {
            promised[place] = promised[place + 1] + worth[order[place]];
        }
        this.room = IntStream.range(0, situation.competences().size())
                .mapToLong(situation::pool)
                .toArray();
        this.held = new boolean[size];
        this.best = new boolean[size];
    }

    /**
     * One of the sets that are worth most, and of those one with the least missing.
     *
     * @param worth of each function
     * @return empty when it would take too long
     */
    static Optional<boolean[]> best(Situation situation, long[] worth) {
        Trying trying = new Trying(situation, worth);
        trying.from(0, 0, 0);
        return trying.steps > STEPS ? Optional.empty() : Optional.of(trying.best);
    }

    private void from(int place, long worthHeld, long missingHeld) {
        if (++steps > STEPS || !canBeBetter(worthHeld + promised[place], missingHeld)) {
            return;
        }
        if (place == order.length) {
            best = held.clone();
            bestWorth = worthHeld;
            bestMissing = missingHeld;
            return;
        }
        int function = order[place];
        long[] needs = situation.minimum()[function];
        if (fits(needs)) {
            take(needs, 1);
            held[function] = true;
            from(place + 1, worthHeld + worth[function], missingHeld + missing[function]);
            held[function] = false;
            take(needs, -1);
        }
        from(place + 1, worthHeld, missingHeld);
    }

    /** @param atMost what it can still be worth */
    private boolean canBeBetter(long atMost, long missingHeld) {
        return atMost > bestWorth || (atMost == bestWorth && missingHeld < bestMissing);
    }

    private boolean fits(long[] needs) {
        for (int c = 0; c < needs.length; c++) {
            if (needs[c] > room[c]) {
                return false;
            }
        }
        return true;
    }

    private void take(long[] needs, int sign) {
        for (int c = 0; c < needs.length; c++) {
            room[c] -= sign * needs[c];
        }
    }
}
