package no.opptrapp.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

class DisclosureRuleTest {

    private static final List<String> ORDER = List.of("NN", "TR", "VL", "OL", "SL");

    @Test
    void shows_every_group_when_none_is_small() {
        Decision decision = decide(10, 5, 7, 18, 9);
        assertThat(decision.shown()).isEqualTo(ORDER);
        assertThat(decision.whole().isShown()).isTrue();
    }

    @Test
    void hides_a_second_group_when_one_could_be_subtracted() {
        Decision decision = decide(10, 3, 8, 18, 7);
        assertThat(decision.of("TR")).isEqualTo(Outcome.HIDDEN_SMALL);
        assertThat(decision.of("SL")).isEqualTo(Outcome.HIDDEN_TO_PROTECT);
        assertThat(decision.shown()).containsExactly("NN", "VL", "OL");
    }

    @Test
    void hides_the_first_in_area_order_when_two_are_equally_small() {
        Decision decision = decide(10, 3, 7, 18, 7);
        assertThat(decision.of("VL")).isEqualTo(Outcome.HIDDEN_TO_PROTECT);
        assertThat(decision.of("SL")).isEqualTo(Outcome.SHOWN);
    }

    @Test
    void hides_a_third_group_when_two_hidden_ones_are_too_few_together() {
        Decision decision = decide(1, 2, 9, 15, 5);
        assertThat(decision.of("SL")).isEqualTo(Outcome.HIDDEN_TO_PROTECT);
        assertThat(decision.shown()).containsExactly("VL", "OL");
    }

    @Test
    void hides_groups_when_the_few_who_belong_to_none_could_be_subtracted() {
        SequencedMap<String, Answers> groups = new LinkedHashMap<>();
        groups.put("NN", Answers.of(4, 6));
        groups.put("TR", Answers.of(5, 3));
        groups.put("VL", Answers.of(9, 9));
        Decision decision = new DisclosureRule(Threshold.DEFAULT).decide(Answers.of(19, 18), groups);
        assertThat(decision.of("TR")).isEqualTo(Outcome.HIDDEN_TO_PROTECT);
        assertThat(decision.of("NN")).isEqualTo(Outcome.HIDDEN_TO_PROTECT);
        assertThat(decision.shown()).containsExactly("VL");
    }

    @Test
    void shows_every_group_when_those_who_belong_to_none_are_many() {
        SequencedMap<String, Answers> groups = new LinkedHashMap<>();
        groups.put("NN", Answers.of(4, 6));
        groups.put("TR", Answers.of(5, 3));
        assertThat(new DisclosureRule(Threshold.DEFAULT)
                        .decide(Answers.of(12, 11), groups)
                        .shown())
                .containsExactly("NN", "TR");
    }

    @Test
    void an_empty_group_hides_nobody() {
        Decision decision = decide(0, 1, 7, 17, 3);
        assertThat(decision.of("NN")).isEqualTo(Outcome.EMPTY);
        assertThat(decision.of("VL")).isEqualTo(Outcome.HIDDEN_TO_PROTECT);
        assertThat(decision.shown()).containsExactly("OL");
    }

    @Test
    void hides_the_round_whole_when_the_country_is_below_the_threshold() {
        Decision decision = decide(0, 2, 0, 2, 0);
        assertThat(decision.whole()).isEqualTo(Outcome.HIDDEN_SMALL);
        assertThat(decision.of("TR").isHidden()).isTrue();
        assertThat(decision.of("NN")).isEqualTo(Outcome.EMPTY);
    }

    @Test
    void nobody_answered_is_empty_and_not_hidden() {
        Decision decision = decide(0, 0, 0, 0, 0);
        assertThat(decision.whole()).isEqualTo(Outcome.EMPTY);
        assertThat(decision.groups().values()).containsOnly(Outcome.EMPTY);
    }

    @Test
    void hides_one_more_when_the_hidden_ones_all_gave_the_same_answer() {
        SequencedMap<String, Answers> groups = new LinkedHashMap<>();
        groups.put("NN", Answers.of(0, 3, 0));
        groups.put("TR", Answers.of(0, 6, 0));
        groups.put("VL", Answers.of(2, 3, 4));
        groups.put("OL", Answers.of(6, 3, 4));
        Decision decision = new DisclosureRule(Threshold.DEFAULT).decide(Answers.of(8, 15, 8), groups);
        assertThat(decision.shown()).containsExactly("OL");
    }

    @Test
    void another_threshold_hides_more() {
        assertThat(decide(new Threshold(10), 10, 5, 7, 18, 9).shown()).containsExactly("NN", "OL");
        assertThat(decide(new Threshold(3), 10, 5, 7, 18, 3).shown()).isEqualTo(ORDER);
    }

    @Test
    void the_threshold_is_never_below_three() {
        assertThatThrownBy(() -> new Threshold(2)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Decision decide(long... bases) {
        return decide(Threshold.DEFAULT, bases);
    }

    /** Groups of these sizes, with answers spread over five options. */
    private static Decision decide(Threshold threshold, long... bases) {
        SequencedMap<String, Answers> groups = new LinkedHashMap<>();
        long[] whole = new long[5];
        for (int i = 0; i < bases.length; i++) {
            long[] spread = new long[5];
            for (int answer = 0; answer < bases[i]; answer++) {
                spread[(answer + i) % 5]++;
                whole[(answer + i) % 5]++;
            }
            groups.put(ORDER.get(i), Answers.of(spread));
        }
        return new DisclosureRule(threshold).decide(Answers.of(whole), groups);
    }
}
