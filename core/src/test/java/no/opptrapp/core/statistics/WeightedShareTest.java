package no.opptrapp.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WeightedShareTest {

    @Test
    void counts_each_group_by_its_inhabitants() {
        Estimate weighted = WeightedShare.of(List.of(part(1, 2, 300), part(1, 10, 100)));
        assertThat(weighted.percent()).isCloseTo(40.0, within(1e-12));
        double variance = 9.0 / 16 * new Share(1, 2).variance() + 1.0 / 16 * new Share(1, 10).variance();
        assertThat(weighted.variance()).isCloseTo(variance, within(1e-9));
    }

    @Test
    void a_group_without_inhabitants_is_a_defect() {
        assertThatThrownBy(() -> WeightedShare.of(List.of(part(1, 2, 0)))).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void of_groups_with_the_same_share_is_that_share(@ForAll("shares") Share share) {
        Estimate weighted =
                WeightedShare.of(List.of(new WeightedShare.Part(share, 484_546), new WeightedShare.Part(share, 7)));
        assertThat(weighted.percent()).isCloseTo(share.percent(), within(1e-9));
    }

    @Property
    void interval_holds_the_value(@ForAll("shares") Share a, @ForAll("shares") Share b) {
        Estimate weighted =
                WeightedShare.of(List.of(new WeightedShare.Part(a, 2_725_440), new WeightedShare.Part(b, 307_231)));
        assertThat(weighted.interval().contains(weighted.percent())).isTrue();
    }

    private static WeightedShare.Part part(long count, long base, long population) {
        return new WeightedShare.Part(new Share(count, base), population);
    }

    @Provide
    static Arbitrary<Share> shares() {
        return ShareTest.shares();
    }
}
