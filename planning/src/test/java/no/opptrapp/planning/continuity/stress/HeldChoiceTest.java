package no.opptrapp.planning.continuity.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HeldChoiceTest {

    private static final Duration A_SECOND = Duration.ofSeconds(1);

    @Property(tries = 300)
    void holds_as_much_as_trying_every_set(
            @ForAll @IntRange(min = 1, max = 10) int functions,
            @ForAll @IntRange(min = 1, max = 4) int competences,
            @ForAll @IntRange(min = 0, max = 60) int absence,
            @ForAll int seed) {
        Situation situation =
                Situation.at(random(functions, competences, new Random(seed)), BigDecimal.valueOf(absence, 2));

        boolean[] right = BruteForce.best(situation);

        assertThat(HeldChoice.first(situation)).isEqualTo(right);
        assertThat(BruteForce.rank(situation, HeldChoice.any(situation))).isEqualTo(BruteForce.rank(situation, right));
    }

    @Property(tries = 100)
    void the_quick_way_holds_and_moves_what_the_solver_does(
            @ForAll @IntRange(min = 5, max = 30) int functions,
            @ForAll @IntRange(min = 1, max = 6) int competences,
            @ForAll @IntRange(min = 20, max = 60) int absence,
            @ForAll int seed) {
        Situation situation =
                Situation.at(random(functions, competences, new Random(seed)), BigDecimal.valueOf(absence, 2));

        assertThat(BruteForce.rank(situation, HeldChoice.any(situation)))
                .isEqualTo(BruteForce.rank(situation, HeldChoice.bySolver(situation)));
    }

    @Test
    void answers_for_thirty_functions_and_six_competences_within_a_second() {
        StressTest.at(random(30, 6, new Random(0)), new BigDecimal("0.4"));
        for (int seed = 1; seed <= 10; seed++) {
            for (String absence : List.of("0.3", "0.45", "0.6")) {
                assertThat(needed(random(30, 6, new Random(seed)), absence))
                        .as("seed %s at %s", seed, absence)
                        .isLessThan(A_SECOND);
                assertThat(needed(hard(30, 6, new Random(seed)), absence))
                        .as("hard seed %s at %s", seed, absence)
                        .isLessThan(A_SECOND);
            }
        }
    }

    /** By the processor's clock, as others may be at work on the same machine. */
    private static Duration needed(List<StaffedFunction> functions, String absence) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long began = clock.getCurrentThreadCpuTime();
        StressTest.at(functions, new BigDecimal(absence));
        return Duration.ofNanos(clock.getCurrentThreadCpuTime() - began);
    }

    @Test
    void gives_the_same_answer_every_time() {
        Situation situation = Situation.at(random(30, 6, new Random(7)), new BigDecimal("0.5"));

        assertThat(HeldChoice.first(situation)).isEqualTo(HeldChoice.first(situation));
    }

    /** All equally critical, all needing everything: nothing tells which to give up. */
    private static List<StaffedFunction> hard(int functions, int competences, Random random) {
        List<StaffedFunction> all = new ArrayList<>();
        for (int f = 0; f < functions; f++) {
            List<Staffing> staffing = new ArrayList<>();
            for (int c = 0; c < competences; c++) {
                int normal = 50 + random.nextInt(950);
                int minimum = (int) (normal * (0.4 + 0.6 * random.nextDouble()));
                staffing.add(new Staffing("k" + c, BigDecimal.valueOf(normal, 2), BigDecimal.valueOf(minimum, 2)));
            }
            all.add(new StaffedFunction("f" + f, Criticality.A, staffing));
        }
        return all;
    }

    /** Functions that need most of what they have, in amounts of a hundredth, so that nothing fits easily. */
    static List<StaffedFunction> random(int functions, int competences, Random random) {
        List<StaffedFunction> all = new ArrayList<>();
        for (int f = 0; f < functions; f++) {
            List<Staffing> staffing = new ArrayList<>();
            for (int c = 0; c < competences; c++) {
                if (c == f % competences || random.nextInt(3) > 0) {
                    int normal = 50 + random.nextInt(950);
                    int minimum = (int) (normal * (0.4 + 0.6 * random.nextDouble()));
                    staffing.add(new Staffing("k" + c, BigDecimal.valueOf(normal, 2), BigDecimal.valueOf(minimum, 2)));
                }
            }
            all.add(new StaffedFunction("f" + f, Criticality.values()[random.nextInt(3)], staffing));
        }
        return all;
    }
}
