package no.opptrapp.planning.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Where no measure has an effect, it is said to have one no more often than is stated: in at most 5 % of areas. */
class FalseAlarmsTest {

    private static final int TRIALS = 4_000;
    private static final int AREAS = 20;

    /** Three standard deviations of a share of 5 % over the trials. */
    private static final double SLACK = 3 * Math.sqrt(0.05 * 0.95 / TRIALS);

    @Test
    void areas_that_vary_by_chance_are_told_apart_in_about_five_of_a_hundred() {
        double alarms = share(random -> 0);
        assertThat(alarms).isBetween(0.03, 0.05 + SLACK);
    }

    @Test
    void areas_with_trends_of_their_own_are_no_more_often_told_apart() {
        assertThat(share(random -> 3 * random.nextGaussian())).isBetween(0.03, 0.05 + SLACK);
    }

    @Test
    void a_large_effect_is_told_nearly_always() {
        Random random = new Random(4);
        int told = 0;
        for (int trial = 0; trial < 500; trial++) {
            List<List<UsedValue>> areas = areas(random, one -> 0);
            List<UsedValue> own = areas.removeFirst().stream()
                    .map(value -> value.period().key().compareTo("2020") > 0
                            ? new UsedValue(value.period(), value.value() + 6, null)
                            : value)
                    .toList();
            told += alarm(own, areas) ? 1 : 0;
        }
        assertThat(told).isGreaterThan(475);
    }

    @Test
    void the_interval_of_before_and_after_misses_no_change_in_five_of_a_hundred() {
        Random random = new Random(5);
        int alarms = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            BeforeAfter own = EffectRule.of(Years.WINDOW, area(random, 0), false, List.of())
                    .beforeAfter()
                    .orElseThrow();
            alarms += own.beyondChance() ? 1 : 0;
        }
        assertThat((double) alarms / TRIALS).isBetween(0.05 - SLACK, 0.05 + SLACK);
    }

    /** How often the first of areas without any effect is told to have one; each may go its own way over the years. */
    private static double share(ToDoubleFunction<Random> slope) {
        Random random = new Random(20201122);
        int alarms = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            List<List<UsedValue>> areas = areas(random, slope);
            alarms += alarm(areas.removeFirst(), areas) ? 1 : 0;
        }
        return (double) alarms / TRIALS;
    }

    private static boolean alarm(List<UsedValue> own, List<List<UsedValue>> others) {
        return EffectRule.of(Years.WINDOW, own, true, others)
                .against()
                .orElseThrow()
                .beyondChance();
    }

    private static List<List<UsedValue>> areas(Random random, ToDoubleFunction<Random> slope) {
        List<List<UsedValue>> areas = new ArrayList<>();
        for (int i = 0; i < AREAS; i++) {
            areas.add(area(random, slope.applyAsDouble(random)));
        }
        return areas;
    }

    private static List<UsedValue> area(Random random, double slope) {
        double level = 10 * random.nextDouble();
        List<UsedValue> values = new ArrayList<>();
        for (int year = 2017; year <= 2023; year++) {
            values.add(Years.value(year, level + slope * (year - 2017) + random.nextGaussian()));
        }
        return values;
    }
}
