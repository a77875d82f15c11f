package no.opptrapp.planning.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.opptrapp.core.period.Year;
import no.opptrapp.core.statistics.Interval;
import org.junit.jupiter.api.Test;

class EffectRuleTest {

    private static final List<UsedValue> RISEN = Years.from2017(3.0, 3.1, 3.2, 9.9, 4.0, 4.1, 4.2);
    private static final List<UsedValue> STEADY = Years.from2017(2.0, 2.1, 2.2, 2.3, 2.3, 2.4, 2.5);

    @Test
    void leaves_the_period_of_the_start_out_of_both_means() {
        BeforeAfter own = effect(RISEN, steady(5)).beforeAfter().orElseThrow();
        assertThat(own.before().mean()).isCloseTo(3.1, within(1e-12));
        assertThat(own.after().mean()).isCloseTo(4.1, within(1e-12));
        assertThat(own.after().periods()).containsExactly(new Year(2021), new Year(2022), new Year(2023));
        assertThat(own.method()).isEqualTo(BeforeAfter.Method.PERIODS);
    }

    @Test
    void subtracts_what_others_changed_meanwhile() {
        assertThat(effect(RISEN, steady(5))).isInstanceOfSatisfying(Effect.Estimated.class, estimated -> {
            assertThat(estimated.difference().controlsChange()).isCloseTo(0.3, within(1e-12));
            assertThat(estimated.difference().estimate()).isCloseTo(0.7, within(1e-12));
            assertThat(estimated.difference().larger()).isEqualTo(5);
            assertThat(estimated.difference().interval().percent()).isEqualTo(83);
            assertThat(estimated.difference().beyondChance())
                    .as("five areas cannot make anything certain")
                    .isFalse();
        });
    }

    @Test
    void needs_two_values_on_either_side() {
        assertThat(effect(Years.without(RISEN, 2017, 2018), steady(5)))
                .isEqualTo(new Effect.CannotBeEstimated(Reason.of(Reason.Kind.FEW_BEFORE, 1)));
        assertThat(effect(Years.without(RISEN, 2021, 2022, 2023), steady(5)))
                .isEqualTo(new Effect.CannotBeEstimated(Reason.of(Reason.Kind.FEW_AFTER, 0)));
        assertThat(effect(Years.without(RISEN, 2017, 2022), steady(5))).isInstanceOf(Effect.Estimated.class);
    }

    @Test
    void needs_five_areas_that_have_two_values_in_the_same_periods() {
        assertThat(effect(RISEN, steady(4)))
                .isInstanceOfSatisfying(
                        Effect.BeforeAfterOnly.class,
                        only -> assertThat(only.reason()).isEqualTo(Reason.of(Reason.Kind.FEW_CONTROLS)));
        assertThat(effect(RISEN, steady(0)))
                .as("one less or none reads the same: how many would tell of one of them")
                .isEqualTo(effect(RISEN, steady(4)));
        List<List<UsedValue>> withGaps = new ArrayList<>(steady(4));
        withGaps.add(Years.without(STEADY, 2018, 2019));
        assertThat(effect(RISEN, withGaps).lacking()).contains(Reason.of(Reason.Kind.FEW_CONTROLS));
        withGaps.set(4, Years.without(STEADY, 2019));
        assertThat(effect(RISEN, withGaps)).isInstanceOf(Effect.Estimated.class);
        assertThat(effect(Years.without(RISEN, 2017), withGaps).lacking())
                .as("of the two periods that are left it has one")
                .contains(Reason.of(Reason.Kind.FEW_CONTROLS));
    }

    @Test
    void says_before_and_after_where_there_is_no_group() {
        Effect effect = EffectRule.of(Years.WINDOW, RISEN, false, List.of());
        assertThat(effect.lacking()).contains(Reason.of(Reason.Kind.NO_GROUP));
        assertThat(effect.beforeAfter()).isPresent();
        assertThat(effect.against()).isEmpty();
    }

    @Test
    void has_no_interval_where_nothing_varies() {
        BeforeAfter own = effect(Years.from2017(3, 3, 3, 3, 4, 4, 4), List.of())
                .beforeAfter()
                .orElseThrow();
        assertThat(own.interval()).isNull();
        assertThat(own.beyondChance()).isFalse();
    }

    @Test
    void takes_the_variances_of_answers_where_values_have_them() {
        List<UsedValue> asked = RISEN.stream()
                .map(value -> new UsedValue(value.period(), 10 * value.value(), 4.0))
                .toList();
        BeforeAfter own = effect(asked, List.of()).beforeAfter().orElseThrow();
        assertThat(own.method()).isEqualTo(BeforeAfter.Method.ANSWERS);
        Interval interval = own.interval();
        assertThat(interval).isNotNull();
        // 1.96 · √(4/3 + 4/3)
        assertThat(interval.high() - own.change()).isCloseTo(3.200666596888849, within(1e-9));
    }

    @Test
    void the_same_for_all_is_no_difference_however_sums_are_rounded() {
        Effect effect = effect(STEADY, steady(30));
        assertThat(effect.against().orElseThrow().larger()).isZero();
        assertThat(effect.against().orElseThrow().beyondChance()).isFalse();
    }

    private static List<List<UsedValue>> steady(int count) {
        return Collections.nCopies(count, STEADY);
    }

    private static Effect effect(List<UsedValue> own, List<List<UsedValue>> controls) {
        return EffectRule.of(Years.WINDOW, own, true, controls);
    }
}
