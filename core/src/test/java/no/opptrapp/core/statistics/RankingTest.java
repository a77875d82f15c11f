package no.opptrapp.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RankingTest {

    @Test
    void equal_values_share_a_place_and_the_next_one_is_left_out() {
        Ranking ranking = new Ranking(new double[] {3.0, 5.0, 4.0, 4.0, 1.0}, true);

        assertThat(List.of(ranking.place(5), ranking.place(4), ranking.place(3), ranking.place(1)))
                .containsExactly(1, 2, 4, 5);
        assertThat(ranking.size()).isEqualTo(5);
    }

    @Test
    void what_only_the_machine_tells_apart_is_equal() {
        Ranking ranking = new Ranking(new double[] {0.1 + 0.2, 0.3, 0.1}, true);

        assertThat(ranking.place(0.3)).isEqualTo(1);
        assertThat(ranking.place(0.1 + 0.2)).isEqualTo(1);
    }

    @Property
    void a_place_is_one_more_than_how_many_are_better(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 0, max = 20) Integer> values,
            @ForAll boolean highestFirst) {
        double[] array = values.stream().mapToDouble(Integer::doubleValue).toArray();
        Ranking ranking = new Ranking(array, highestFirst);

        for (int value : values) {
            long better = values.stream()
                    .filter(other -> highestFirst ? other > value : other < value)
                    .count();
            assertThat(ranking.place(value)).isEqualTo((int) better + 1);
        }
    }
}
