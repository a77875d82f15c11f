package no.opptrapp.planning.continuity.stress;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntPredicate;

/**
 * Draws who is away, person by person, so that one sees how far chance alone can carry an answer. A whole person-year is a
 * person, and what is left over is one who works part time. Everybody is away with the same probability, one draw a
 * person; the draws are the same every time, and a larger absence takes those of a smaller one and more.
 */
public final class Draws {

    /** How many draws there are. */
    public static final int NUMBER = 1_000;

    private static final int WATCHED = 20;
    private static final long SEED = 20_201_125L;

    private final Situation situation;
    private final double absence;
    private final Random random = new Random(SEED);

    private Draws(Situation situation, double absence) {
        this.situation = situation;
        this.absence = absence;
    }

    /**
     * The spans in which most draws lie.
     *
     * @param absence probability that a person is away, 0 to 1
     */
    public static Spread of(List<StaffedFunction> functions, BigDecimal absence) {
        return of(functions, absence, done -> true).orElseThrow();
    }

    /**
     * The same for somebody who watches and may lose interest.
     *
     * @param goOn told now and then how many draws are done; whether to draw on
     * @return empty when it was not to go on
     */
    public static Optional<Spread> of(List<StaffedFunction> functions, BigDecimal absence, IntPredicate goOn) {
        return new Draws(Situation.at(functions, BigDecimal.ZERO), absence.doubleValue()).spread(goOn);
    }

    private Optional<Spread> spread(IntPredicate goOn) {
        Spread.Tally tally = new Spread.Tally(NUMBER, situation.scale());
        for (int draw = 0; draw < NUMBER; draw++) {
            if (draw % WATCHED == 0 && !goOn.test(draw)) {
                return Optional.empty();
            }
            Situation drawn = situation.with(drawn());
            boolean[] moving = HeldChoice.any(drawn);
            tally.add(
                    draw,
                    StressTest.counts(drawn, StressTest.holdAlone(drawn)),
                    StressTest.counts(drawn, moving),
                    StressTest.units(drawn, moving));
        }
        return Optional.of(tally.spread());
    }

    private long[][] drawn() {
        long person = BigDecimal.ONE.movePointRight(situation.scale()).longValueExact();
        long[][] normal = situation.present();
        long[][] present = new long[normal.length][];
        for (int f = 0; f < normal.length; f++) {
            present[f] = new long[normal[f].length];
            for (int c = 0; c < present[f].length; c++) {
                for (long left = normal[f][c]; left > 0; left -= person) {
                    present[f][c] += random.nextDouble() < absence ? 0 : Math.min(left, person);
                }
            }
        }
        return present;
    }
}
