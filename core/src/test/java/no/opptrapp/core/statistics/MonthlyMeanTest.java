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

class MonthlyMeanTest {

    @Test
    void counts_each_round_alike() {
        Estimate mean = MonthlyMean.ofRounds(List.of(estimate(1, 2), estimate(10, 100)));
        assertThat(mean.percent()).isEqualTo(30.0);
    }

    @Test
    void pooled_counts_each_answer_alike() {
        Estimate pooled = MonthlyMean.pooled(List.of(new Share(1, 2), new Share(10, 100)));
        assertThat(pooled.percent()).isCloseTo(1100.0 / 102, within(1e-12));
        assertThat(pooled.share()).isEqualTo(new Share(11, 102));
    }

    @Test
    void of_one_round_keeps_the_interval_of_the_round() {
        assertThat(MonthlyMean.ofRounds(List.of(estimate(8, 21))).interval()).isEqualTo(new Share(8, 21).interval());
    }

    @Test
    void is_rounded_once_so_that_half_goes_up() {
        // 12.3 % and 12.4 %: the mean is 12.35 exactly, and not a binary neighbour that would be shown as 12.3.
        Estimate mean = MonthlyMean.ofRounds(List.of(estimate(123, 1000), estimate(124, 1000)));
        assertThat(Double.toString(mean.percent())).isEqualTo("12.35");
    }

    @Test
    void is_clipped_at_the_edges() {
        Estimate mean = MonthlyMean.ofRounds(List.of(estimate(0, 5), estimate(0, 6)));
        assertThat(mean.interval().low()).isZero();
        assertThat(mean.interval().high()).isBetween(5.0, 100.0);
    }

    @Test
    void of_no_rounds_is_a_defect() {
        assertThatThrownBy(() -> MonthlyMean.ofRounds(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void lies_between_the_lowest_and_the_highest_round(@ForAll("rounds") List<Share> rounds) {
        double mean =
                MonthlyMean.ofRounds(rounds.stream().map(Estimate::of).toList()).percent();
        double pooled = MonthlyMean.pooled(rounds).percent();
        double low = rounds.stream().mapToDouble(Share::percent).min().orElseThrow() - 1e-9;
        double high = rounds.stream().mapToDouble(Share::percent).max().orElseThrow() + 1e-9;
        assertThat(mean).isBetween(low, high);
        assertThat(pooled).isBetween(low, high);
    }

    @Property
    void interval_holds_the_mean(@ForAll("rounds") List<Share> rounds) {
        Estimate mean = MonthlyMean.ofRounds(rounds.stream().map(Estimate::of).toList());
        assertThat(mean.interval().contains(mean.percent())).isTrue();
    }

    @Property
    void counting_by_base_is_pooling(@ForAll("rounds") List<Share> rounds) {
        Estimate byBase = MonthlyMean.byBase(
                rounds.stream().map(Estimate::of).toList(),
                rounds.stream().map(Share::base).toList());
        assertThat(byBase.percent()).isCloseTo(MonthlyMean.pooled(rounds).percent(), within(1e-9));
    }

    private static Estimate estimate(long count, long base) {
        return Estimate.of(new Share(count, base));
    }

    @Provide
    static Arbitrary<List<Share>> rounds() {
        return ShareTest.shares().list().ofMinSize(1).ofMaxSize(6);
    }
}
