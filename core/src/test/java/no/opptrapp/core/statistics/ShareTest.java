package no.opptrapp.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ShareTest {

    @Test
    void is_the_ratio_of_its_counts() {
        assertThat(new Share(14, 87).percent()).isCloseTo(16.091954, within(1e-6));
    }

    @Test
    void has_the_interval_of_the_acceptance_figures() {
        Interval interval = new Share(8, 21).interval();
        assertThat(interval.low()).isCloseTo(20.751011, within(1e-6));
        assertThat(interval.high()).isCloseTo(59.121346, within(1e-6));
    }

    @Test
    void cannot_be_of_nothing_or_more_than_all() {
        assertThatThrownBy(() -> new Share(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Share(6, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void interval_holds_the_value_and_stays_within_0_and_100(@ForAll("shares") Share share) {
        Interval interval = share.interval();
        assertThat(interval.contains(share.percent())).isTrue();
        assertThat(interval.low()).isBetween(0.0, 100.0);
        assertThat(interval.high()).isBetween(0.0, 100.0);
    }

    @Property
    void interval_of_the_others_is_the_mirror_image(@ForAll("shares") Share share) {
        Interval these = share.interval();
        Interval others = new Share(share.base() - share.count(), share.base()).interval();
        assertThat(others.low()).isCloseTo(100 - these.high(), within(1e-9));
        assertThat(others.high()).isCloseTo(100 - these.low(), within(1e-9));
    }

    @Property
    void more_answers_with_the_option_move_the_whole_interval_up(@ForAll("shares") Share share) {
        if (share.count() == share.base()) {
            return;
        }
        Interval more = new Share(share.count() + 1, share.base()).interval();
        assertThat(more.low()).isGreaterThan(share.interval().low());
        assertThat(more.high()).isGreaterThanOrEqualTo(share.interval().high());
    }

    @Property
    void ten_times_the_answers_make_it_narrower(@ForAll("shares") Share share) {
        Interval wide = share.interval();
        Interval narrow = new Share(10 * share.count(), 10 * share.base()).interval();
        assertThat(narrow.high() - narrow.low()).isLessThan(wide.high() - wide.low());
    }

    @Provide
    static Arbitrary<Share> shares() {
        return Arbitraries.longs()
                .between(1, 60_000)
                .flatMap(base -> Arbitraries.longs().between(0, base).map(count -> new Share(count, base)));
    }
}
