package no.opptrapp.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class InequalityTest {

    @Test
    void interpolates_between_neighbours() {
        assertThat(Quantiles.of(new double[] {40, 10, 30, 20, 50}, 0.9).orElseThrow())
                .isEqualTo(46);
        assertThat(Quantiles.of(new double[] {40, 10, 30, 20, 50}, 0.5).orElseThrow())
                .isEqualTo(30);
    }

    @Test
    void says_nothing_of_four_values_or_of_nothing() {
        assertThat(Quantiles.of(new double[] {1, 2, 3, 4}, 0.5)).isEmpty();
        assertThat(Inequality.of(1, 2, 3, 4)).isEmpty();
        assertThat(Inequality.of(0, 0, 0, 0, 0)).isEmpty();
    }

    @Test
    void one_who_has_everything_is_as_unequal_as_it_gets() {
        assertThat(Inequality.of(0, 0, 0, 0, 10).orElseThrow().gini()).isCloseTo(0.8, within(1e-12));
    }

    @Property
    void does_not_depend_on_the_unit(
            @ForAll @Size(min = 5, max = 50) List<@IntRange(min = 1, max = 100) Integer> values) {
        Inequality one = Inequality.of(
                        values.stream().mapToDouble(value -> value).toArray())
                .orElseThrow();
        Inequality other = Inequality.of(
                        values.stream().mapToDouble(value -> 7.0 * value).toArray())
                .orElseThrow();

        assertThat(other.gini()).isCloseTo(one.gini(), within(1e-9)).isBetween(-1e-9, 1.0);
        assertThat(other.p90p10()).isCloseTo(one.p90p10(), within(1e-9)).isGreaterThanOrEqualTo(1);
    }
}
