package no.opptrapp.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PercentilesTest {

    @Test
    void says_nothing_about_fewer_than_five() {
        assertThat(Percentiles.of(1, 2, 3, 4)).isEmpty();
        assertThat(Percentiles.of(5, 1, 4, 2, 3)).hasValue(new Percentiles(1.4, 2, 3, 4, 4.6));
    }

    @Property
    void rises_and_lies_within_the_values(
            @ForAll @Size(min = 5, max = 60) List<@DoubleRange(min = -50, max = 50) Double> values) {
        double[] array = values.stream().mapToDouble(Double::doubleValue).toArray();
        Percentiles spread = Percentiles.of(array).orElseThrow();
        Arrays.sort(array);

        assertThat(new double[] {
                    array[0],
                    spread.p10(),
                    spread.p25(),
                    spread.median(),
                    spread.p75(),
                    spread.p90(),
                    array[array.length - 1]
                })
                .isSorted();
    }
}
