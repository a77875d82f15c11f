package no.opptrapp.planning.need;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class SeverityTest {

    @Test
    void is_the_way_from_the_trigger_to_the_worst_in_percent() {
        assertThat(Severity.of(100.0 * 8 / 23, 20, 60)).isEqualTo(37);
        assertThat(Severity.of(100.0 * 7 / 24, 50, 0)).isEqualTo(42);
        assertThat(Severity.of(40, 20, 60)).isEqualTo(50);
    }

    @Test
    void is_1_at_the_trigger_and_100_from_the_worst_on() {
        assertThat(Severity.of(20, 20, 60)).isEqualTo(1);
        assertThat(Severity.of(60, 20, 60)).isEqualTo(100);
        assertThat(Severity.of(95, 20, 60)).isEqualTo(100);
    }

    @Property
    void lies_within_1_and_100(
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double value,
            @ForAll @DoubleRange(min = -1e3, max = 1e3) double trigger,
            @ForAll @DoubleRange(min = -1e3, max = 1e3) double worst) {
        assertThat(Severity.of(value, trigger, worst)).isBetween(1, 100);
    }

    @Property
    void never_falls_when_a_value_goes_the_bad_way(
            @ForAll @DoubleRange(min = -1e3, max = 1e3) double value,
            @ForAll @DoubleRange(min = 0, max = 1e3) double further,
            @ForAll @DoubleRange(min = -1e2, max = 1e2) double trigger,
            @ForAll @DoubleRange(min = 0.1, max = 1e2) double distance) {
        assertThat(Severity.of(value + further, trigger, trigger + distance))
                .isGreaterThanOrEqualTo(Severity.of(value, trigger, trigger + distance));
        assertThat(Severity.of(value - further, trigger, trigger - distance))
                .isGreaterThanOrEqualTo(Severity.of(value, trigger, trigger - distance));
    }
}
