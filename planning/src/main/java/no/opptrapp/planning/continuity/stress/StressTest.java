package no.opptrapp.planning.continuity.stress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Works out what happens when a part of everybody is away, exactly as the statistics of the program define it. */
public final class StressTest {

    /** The most that can be asked for: 60 % away. */
    public static final BigDecimal MOST = new BigDecimal("0.6");

    private StressTest() {}

    /**
     * What happens at an absence. Of equally good answers it gives the one that holds what stands first in the plan.
     *
     * @param functions in the order of the plan
     * @param absence 0 to 1, with at most four decimals
     * @throws IllegalArgumentException when the absence is none: a defect of the caller
     */
    public static StressResult at(List<StaffedFunction> functions, BigDecimal absence) {
        if (absence.signum() < 0 || absence.compareTo(BigDecimal.ONE) > 0 || absence.scale() > 4) {
            throw new IllegalArgumentException("An absence of " + absence);
        }
        Situation situation = Situation.at(functions, absence);
        boolean[] alone = holdAlone(situation);
        boolean[] moving = HeldChoice.first(situation);
        Moving moved = Moving.of(situation, moving);
        Moving unmoved = Moving.of(situation, new boolean[situation.size()]);
        List<Fall> falls = new ArrayList<>();
        List<Fall> below = new ArrayList<>();
        for (int f = 0; f < situation.size(); f++) {
            if (!alone[f]) {
                falls.add(new Fall(functions.get(f), unmoved.lacks(f), false));
            }
            if (!moving[f]) {
                below.add(new Fall(functions.get(f), moved.lacks(f), alone[f]));
            }
        }
        boolean[] every = new boolean[situation.size()];
        Arrays.fill(every, true);
        return new StressResult(
                absence,
                counts(situation, every),
                counts(situation, alone),
                falls,
                counts(situation, moving),
                situation.personYears(units(situation, moving)),
                below,
                moved.moves(),
                spare(situation, moving));
    }

    /** Which functions have enough of everything by themselves. */
    static boolean[] holdAlone(Situation situation) {
        boolean[] held = new boolean[situation.size()];
        for (int f = 0; f < held.length; f++) {
            held[f] = situation.missing(f) == 0;
        }
        return held;
    }

    static Counts counts(Situation situation, boolean[] held) {
        int[] counts = new int[Criticality.values().length];
        for (int f = 0; f < held.length; f++) {
            counts[situation.criticality(f).ordinal()] += held[f] ? 1 : 0;
        }
        return new Counts(counts[0], counts[1], counts[2]);
    }

    /** What must be moved for a set to hold, in units: what each of them lacks. */
    static long units(Situation situation, boolean[] held) {
        long units = 0;
        for (int f = 0; f < held.length; f++) {
            units += held[f] ? situation.missing(f) : 0;
        }
        return units;
    }

    private static Map<String, BigDecimal> spare(Situation situation, boolean[] held) {
        Map<String, BigDecimal> spare = new HashMap<>();
        for (int c = 0; c < situation.competences().size(); c++) {
            long units = situation.pool(c);
            for (int f = 0; f < held.length; f++) {
                units -= held[f] ? situation.minimum()[f][c] : 0;
            }
            spare.put(situation.competences().get(c), situation.personYears(units));
        }
        return spare;
    }
}
