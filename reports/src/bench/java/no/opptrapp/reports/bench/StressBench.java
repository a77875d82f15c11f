package no.opptrapp.reports.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import no.opptrapp.planning.continuity.stress.Criticality;
import no.opptrapp.planning.continuity.stress.StaffedFunction;
import no.opptrapp.planning.continuity.stress.Staffing;
import no.opptrapp.planning.continuity.stress.StressResult;
import no.opptrapp.planning.continuity.stress.StressTest;
import org.jspecify.annotations.Nullable;

/** The stress test of plans of the hardest kind: all functions equally critical, all needing every competence. */
final class StressBench {

    private static final int COMPETENCES = 6;
    private static final int TRIED = 16;
    private static final int LARGE = 30;
    private static final int PLANS = 20;
    private static final double A_SECOND = 1_000;
    private static final BigDecimal ABSENCE = new BigDecimal("0.6");

    private StressBench() {}

    static List<Line> run() throws Exception {
        return List.of(beside(), slowest());
    }

    /** Ours beside trying every set, which takes twice as long for each function more. */
    private static Line beside() throws Exception {
        List<StaffedFunction> plan = plan(TRIED, new Random(1));
        Beside<StressResult, long[]> both =
                Beside.of(2, 5, () -> StressTest.at(plan, ABSENCE), () -> new EverySet(plan).best());
        StressResult ours = both.ours().value();
        long[] theirs = both.theirs().value();
        boolean same = ours.heldMoving().all() == theirs[0]
                && ours.moved().compareTo(BigDecimal.valueOf(theirs[1], EverySet.DECIMALS)) == 0;
        return new Line(
                "-",
                "stress test, " + TRIED + " functions x " + COMPETENCES,
                both.ours().millis(),
                "trying all " + (1 << TRIED) + " sets",
                both.theirs().millis(),
                "ms",
                both.theirs().millis() / both.ours().millis(),
                null,
                same ? null : ours.heldMoving() + " " + ours.moved() + " beside " + Arrays.toString(theirs));
    }

    private static Line slowest() throws Exception {
        double slowest = 0;
        for (int seed = 0; seed < PLANS; seed++) {
            List<StaffedFunction> plan = plan(LARGE, new Random(seed));
            slowest = Math.max(
                    slowest, Timing.of(0, 1, () -> StressTest.at(plan, ABSENCE)).millis());
        }
        return new Line(
                "-",
                "stress test, " + LARGE + " x " + COMPETENCES + ", slowest of " + PLANS,
                slowest,
                "a second",
                A_SECOND,
                "ms",
                A_SECOND / slowest,
                1.0,
                null);
    }

    private static List<StaffedFunction> plan(int functions, Random random) {
        List<StaffedFunction> plan = new ArrayList<>();
        for (int f = 0; f < functions; f++) {
            List<Staffing> staffing = new ArrayList<>();
            for (int c = 0; c < COMPETENCES; c++) {
                int normal = 50 + random.nextInt(950);
                int minimum = (int) (normal * (0.4 + 0.6 * random.nextDouble()));
                staffing.add(new Staffing("k" + c, BigDecimal.valueOf(normal, 2), BigDecimal.valueOf(minimum, 2)));
            }
            plan.add(new StaffedFunction("f" + f, Criticality.A, staffing));
        }
        return plan;
    }

    /** Tries every set of functions, as somebody would who trusts nothing. */
    private static final class EverySet {

        static final int DECIMALS = 3;

        private final long[][] present;
        private final long[][] minimum;
        private final long[] pool = new long[COMPETENCES];

        EverySet(List<StaffedFunction> plan) {
            BigDecimal left = BigDecimal.ONE.subtract(ABSENCE);
            present = table(plan, left);
            minimum = table(plan, null);
            for (long[] row : present) {
                for (int c = 0; c < COMPETENCES; c++) {
                    pool[c] += row[c];
                }
            }
        }

        /** @param left the part of the normal that is there; null for the minimum */
        private static long[][] table(List<StaffedFunction> plan, @Nullable BigDecimal left) {
            return plan.stream()
                    .map(function -> function.staffing().stream()
                            .map(staffing -> left == null
                                    ? staffing.minimum()
                                    : staffing.normal().multiply(left))
                            .mapToLong(amount -> amount.movePointRight(DECIMALS).longValueExact())
                            .toArray())
                    .toArray(long[][]::new);
        }

        /** How many are held, and the units that are moved. */
        long[] best() {
            long held = 0;
            long moved = 0;
            for (int set = 0; set < 1 << present.length; set++) {
                int count = Integer.bitCount(set);
                if (count >= held && fits(set)) {
                    long units = units(set);
                    if (count > held || units < moved) {
                        held = count;
                        moved = units;
                    }
                }
            }
            return new long[] {held, moved};
        }

        private boolean fits(int set) {
            for (int c = 0; c < COMPETENCES; c++) {
                long needed = 0;
                for (int f = 0; f < minimum.length; f++) {
                    needed += (set >> f & 1) * minimum[f][c];
                }
                if (needed > pool[c]) {
                    return false;
                }
            }
            return true;
        }

        private long units(int set) {
            long units = 0;
            for (int f = 0; f < minimum.length; f++) {
                for (int c = 0; c < COMPETENCES; c++) {
                    units += (set >> f & 1) * Math.max(0, minimum[f][c] - present[f][c]);
                }
            }
            return units;
        }
    }
}
