package no.opptrapp.planning.need;

import static no.opptrapp.planning.need.Reports.month;
import static no.opptrapp.planning.need.Reports.rule;
import static no.opptrapp.planning.need.Reports.share;
import static no.opptrapp.planning.need.Reports.test;
import static no.opptrapp.planning.need.Reports.without;
import static no.opptrapp.planning.need.Reports.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import no.opptrapp.core.indicator.Observation;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.planning.need.NeedRule.Kind;
import org.junit.jupiter.api.Test;

class RuleTestTest {

    private static final NeedRule HIGH = rule(Kind.THRESHOLD, 20, 60, 1, 1);

    @Test
    void finds_a_value_at_the_limit_or_beyond_whichever_way_is_bad() {
        assertThat(only(HIGH, year("4601", 2020, 20)).found()).isTrue();
        assertThat(only(HIGH, year("4601", 2020, 19.99)).found()).isFalse();
        NeedRule low = rule(Kind.THRESHOLD, 20, 0, 1, 1);
        assertThat(only(low, year("4601", 2020, 20)).found()).isTrue();
        assertThat(only(low, year("4601", 2020, 20.01)).found()).isFalse();
        assertThat(only(low, year("4601", 2020, 5)).severity()).isEqualTo(75);
    }

    @Test
    void asks_for_as_many_periods_in_a_row_as_the_rule_says() {
        NeedRule twice = rule(Kind.THRESHOLD, 20, 60, 2, 1);
        assertThat(only(twice, year("4601", 2019, 10), year("4601", 2020, 30)).found())
                .isFalse();
        RuleResult found = only(twice, year("4601", 2019, 25), year("4601", 2020, 30));
        assertThat(found.found()).isTrue();
        assertThat(test(twice, year("4601", 2019, 25), year("4601", 2020, 30)).row(found))
                .extracting(RuleResult::measured)
                .containsExactly(25.0, 30.0);
    }

    @Test
    void looks_at_a_year_and_at_its_first_month_though_both_begin_on_the_same_day() {
        assertThat(test(HIGH, year("4601", 2020, 10), month("4601", 2020, 1, 30))
                        .foundInLastYear())
                .extracting(result -> result.period().key())
                .containsExactly("2020-01");
        assertThat(test(HIGH, month("4601", 2020, 1, 10), year("4601", 2020, 30))
                        .foundInLastYear())
                .extracting(result -> result.period().key())
                .containsExactly("2020");
    }

    @Test
    void looks_at_the_last_year_of_each_area_though_another_has_reported_a_newer_one() {
        assertThat(test(
                                HIGH,
                                year("4601", 2022, 50),
                                year("4601", 2023, 30),
                                year("4602", 2023, 40),
                                year("4601", 2024, 10),
                                year("4601", 2025, 10))
                        .foundInLastYear())
                .extracting(RuleResult::area, result -> result.period().key())
                .containsExactly(tuple("4602", "2023"));
    }

    @Test
    void skips_what_was_carried_forward_hidden_or_missing() {
        NeedRule twice = rule(Kind.THRESHOLD, 20, 60, 2, 1);
        RuleResult result = only(
                twice,
                year("4601", 2018, 25),
                year("4601", 2019, 90, Status.CARRIED_FORWARD),
                year("4601", 2020, 30),
                without("4601", 2021, Status.HIDDEN),
                without("4601", 2022, Status.MISSING));
        assertThat(result.period().key()).isEqualTo("2020");
        assertThat(result.found()).isTrue();
        assertThat(test(twice, without("4601", 2021, Status.HIDDEN)).newest()).isEmpty();
    }

    @Test
    void asks_for_a_change_that_is_certain_and_goes_on_while_the_level_is_high() {
        NeedRule rising = rule(Kind.CERTAIN_CHANGE, 30, 80, 1, 1);
        // 13 of 17 after 4 of 22: the interval of the difference is 27 to 77 points.
        RuleResult risen = only(rising, share("VL", 20, 4, 22), share("VL", 28, 13, 17));
        assertThat(risen.found()).isTrue();
        assertThat(risen.against()).isEqualTo(100.0 * 4 / 22);
        // 5 of 14 after 13 of 17 is no rise, but still beyond the limit.
        RuleResult after = only(rising, share("VL", 28, 13, 17), share("VL", 30, 5, 14));
        assertThat(after.found()).isFalse();
        assertThat(after.still()).isTrue();
        assertThat(only(rising, share("VL", 20, 9, 22), share("VL", 28, 9, 17)).found())
                .as("41 to 53 percent of twenty is within chance")
                .isFalse();
    }

    @Test
    void finds_what_is_below_the_lower_quartile_of_its_peers_two_reported_years_in_a_row() {
        NeedRule low = rule(Kind.LOW_AMONG_PEERS, 25, 0, 2, 1);
        // The quartile of 1, 2, 3, 4, 5 is 2: only the lowest lies below.
        List<RuleResult> results = test(
                        low,
                        Stream.of(2018, 2019)
                                .flatMap(year -> Stream.of(1, 2, 3, 4, 5).map(i -> year("460" + i, year, i)))
                                .toArray(Observation[]::new))
                .newest();
        assertThat(results).filteredOn(RuleResult::found).singleElement().satisfies(result -> {
            assertThat(result.area()).isEqualTo("4601");
            assertThat(result.trigger()).isEqualTo(2);
            assertThat(result.severity()).isEqualTo(50);
        });
    }

    @Test
    void says_nothing_of_peers_that_are_fewer_than_five() {
        NeedRule low = rule(Kind.LOW_AMONG_PEERS, 25, 0, 1, 1);
        assertThat(test(low, year("4601", 2019, 1), year("4602", 2019, 2)).newest())
                .isEmpty();
    }

    @Test
    void measures_a_fall_in_percent_of_the_year_before() {
        NeedRule falling = rule(Kind.FALLING, -2, -30, 2, 1);
        RuleResult found = only(falling, year("4601", 2018, 100), year("4601", 2019, 90), year("4601", 2020, 81));
        assertThat(found.found()).isTrue();
        assertThat(found.measured()).isEqualTo(-10);
        assertThat(found.severity()).isEqualTo(29);
        assertThat(found.against()).isEqualTo(90);
        assertThat(only(falling, year("4601", 2018, 100), year("4601", 2019, 100), year("4601", 2020, 90))
                        .found())
                .isFalse();
    }

    @Test
    void is_the_more_severe_the_longer_a_service_is_missing() {
        NeedRule missing = rule(Kind.SERVICE_MISSING, 0, 4, 1, 1);
        assertThat(only(missing, year("4601", 2020, 0)).severity()).isEqualTo(25);
        RuleResult three = only(missing, year("4601", 2018, 0), year("4601", 2019, 0), year("4601", 2020, 0));
        assertThat(three.severity()).isEqualTo(75);
        assertThat(only(missing, year("4601", 2019, 0), year("4601", 2020, 1)).still())
                .isFalse();
    }

    private static RuleResult only(NeedRule rule, Observation... observations) {
        return test(rule, observations).newest().getFirst();
    }
}
