package no.opptrapp.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ChangeTest {

    @Test
    void newcombes_interval_is_that_of_his_paper() {
        // Newcombe (1998), table II, example (a): 56/70 against 48/80, method 10: 0.0524 to 0.3339.
        Interval interval = Change.newcombe(new Share(48, 80), new Share(56, 70));
        assertThat(interval.low()).isCloseTo(5.24, within(0.005));
        assertThat(interval.high()).isCloseTo(33.39, within(0.005));
    }

    @Test
    void between_two_shares_is_certain_when_the_interval_leaves_out_0() {
        Change change = Change.between(Estimate.of(new Share(48, 80)), Estimate.of(new Share(56, 70)));
        assertThat(change.points()).isCloseTo(20.0, within(1e-12));
        assertThat(change.direction()).isEqualTo(Change.Direction.RISEN);
    }

    @Test
    void between_means_is_within_chance_when_it_could_be() {
        Estimate before = MonthlyMean.ofRounds(List.of(Estimate.of(new Share(20, 80)), Estimate.of(new Share(21, 80))));
        Estimate after = MonthlyMean.ofRounds(List.of(Estimate.of(new Share(24, 80)), Estimate.of(new Share(23, 80))));
        Change change = Change.between(before, after);
        assertThat(change.points()).isCloseTo(3.75, within(1e-12));
        assertThat(change.direction()).isEqualTo(Change.Direction.WITHIN_CHANCE);
    }

    @Property
    void interval_holds_the_difference(@ForAll("shares") Share a, @ForAll("shares") Share b) {
        assertThat(Change.newcombe(a, b).contains(b.percent() - a.percent())).isTrue();
    }

    @Property
    void the_way_back_is_the_way_there_turned_round(@ForAll("shares") Share a, @ForAll("shares") Share b) {
        Change there = Change.between(Estimate.of(a), Estimate.of(b));
        Change back = Change.between(Estimate.of(b), Estimate.of(a));
        assertThat(back.points()).isCloseTo(-there.points(), within(1e-9));
        assertThat(back.certain()).isEqualTo(there.certain());
    }

    @Property
    void nothing_has_changed_from_a_value_to_itself(@ForAll("shares") Share share) {
        Change change = Change.between(Estimate.of(share), Estimate.of(share));
        assertThat(change.points()).isZero();
        assertThat(change.certain()).isFalse();
    }

    @Provide
    static Arbitrary<Share> shares() {
        return ShareTest.shares();
    }
}
