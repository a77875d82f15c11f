package no.opptrapp.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import no.opptrapp.core.disclosure.CorrectionRule.Verdict;
import org.junit.jupiter.api.Test;

class CorrectionRuleTest {

    private static final Answers NOBODY = Answers.of(0, 0);
    private static final Verdict SAFE = new Verdict.MayBePublished();

    private final CorrectionRule rule = new CorrectionRule(new DisclosureRule(Threshold.DEFAULT));

    @Test
    void a_correction_that_changes_nothing_may_be_published() {
        assertThat(rule.check(only(Answers.of(4, 6)), only(Answers.of(4, 6)))).isEqualTo(SAFE);
    }

    @Test
    void one_late_answer_waits_for_an_editor() {
        assertThat(rule.check(only(Answers.of(4, 6)), only(Answers.of(4, 7))))
                .isEqualTo(new Verdict.WaitsForEditor(List.of(CorrectionRule.WHOLE, "OL")));
    }

    @Test
    void one_answer_changed_to_another_waits_although_the_base_is_the_same() {
        assertThat(rule.check(only(Answers.of(4, 6)), only(Answers.of(5, 5))))
                .isInstanceOf(Verdict.WaitsForEditor.class);
    }

    @Test
    void one_late_dont_know_waits_although_no_valid_answer_came() {
        Version seen = version(NOBODY, 0, given(Answers.of(4, 6), 2), given(Answers.of(5, 5), 0));
        Version next = version(NOBODY, 0, given(Answers.of(4, 6), 3), given(Answers.of(5, 5), 0));
        assertThat(rule.check(seen, next)).isEqualTo(new Verdict.WaitsForEditor(List.of(CorrectionRule.WHOLE, "OL")));
    }

    @Test
    void many_late_answers_may_be_published() {
        assertThat(rule.check(only(Answers.of(4, 6)), only(Answers.of(6, 9)))).isEqualTo(SAFE);
    }

    @Test
    void an_answer_moved_to_another_group_waits_although_the_country_is_the_same() {
        Version seen = version(NOBODY, 0, given(Answers.of(4, 6), 0), given(Answers.of(5, 5), 0));
        Version next = version(NOBODY, 0, given(Answers.of(4, 5), 0), given(Answers.of(5, 6), 0));
        assertThat(rule.check(seen, next)).isEqualTo(new Verdict.WaitsForEditor(List.of("OL", "SL")));
    }

    @Test
    void one_late_answer_without_a_group_waits_when_the_groups_can_be_subtracted() {
        Version seen = version(Answers.of(3, 3), 0, given(Answers.of(4, 6), 0), given(Answers.of(5, 5), 0));
        Version next = version(Answers.of(4, 3), 0, given(Answers.of(7, 9), 0), given(Answers.of(5, 5), 0));
        assertThat(rule.check(seen, next)).isEqualTo(new Verdict.WaitsForEditor(List.of(CorrectionRule.NO_GROUP)));
    }

    @Test
    void a_group_that_was_hidden_stays_so_while_the_one_that_hid_it_has_not_changed() {
        Version seen =
                version(NOBODY, 0, given(Answers.of(2, 1), 0), given(Answers.of(3, 3), 0), given(Answers.of(9, 9), 0));
        assertThat(seen.shows("OL") || seen.shows("SL")).isFalse();
        Version next =
                version(NOBODY, 0, given(Answers.of(4, 4), 0), given(Answers.of(3, 3), 0), given(Answers.of(9, 9), 0));
        assertThat(next.shows("OL") && next.shows("SL")).isTrue();
        assertThat(rule.check(seen, next)).isEqualTo(new Verdict.WaitsForEditor(List.of("OL", "SL")));
    }

    @Test
    void groups_that_were_hidden_may_be_shown_when_each_has_grown_enough_to_hide_who_was_there() {
        Version seen =
                version(NOBODY, 0, given(Answers.of(2, 1), 0), given(Answers.of(3, 3), 0), given(Answers.of(9, 9), 0));
        Version next =
                version(NOBODY, 0, given(Answers.of(9, 9), 0), given(Answers.of(9, 9), 0), given(Answers.of(9, 9), 0));
        assertThat(rule.check(seen, next)).isEqualTo(SAFE);
    }

    @Test
    void few_who_came_to_a_hidden_group_are_lost_among_those_who_came_to_another() {
        Version seen =
                version(NOBODY, 0, given(Answers.of(1, 0), 0), given(Answers.of(3, 3), 0), given(Answers.of(9, 9), 0));
        Version next =
                version(NOBODY, 0, given(Answers.of(1, 2), 0), given(Answers.of(6, 6), 0), given(Answers.of(9, 9), 0));
        assertThat(rule.check(seen, next)).isEqualTo(SAFE);
    }

    @Test
    void hides_those_to_whom_few_came_and_one_more_so_that_they_cannot_be_subtracted() {
        Version seen =
                version(NOBODY, 0, given(Answers.of(9, 9), 0), given(Answers.of(9, 8), 0), given(Answers.of(7, 7), 0));
        Version next = version(
                NOBODY, 0, given(Answers.of(15, 12), 0), given(Answers.of(9, 9), 0), given(Answers.of(10, 11), 0));
        assertThat(rule.check(seen, next)).isEqualTo(new Verdict.WaitsForEditor(List.of("SL")));
        Set<String> withheld = rule.withhold(List.of(seen), next.whole(), next.groups());
        assertThat(withheld).containsExactly("SL");
        Version less = rule.version(next.whole(), next.groups(), withheld);
        assertThat(less.decision().shown()).containsExactly("OL");
        assertThat(less.decision().whole().isShown()).isTrue();
        assertThat(rule.check(seen, less)).isEqualTo(SAFE);
    }

    @Test
    void hides_the_question_altogether_when_the_country_itself_changed_too_little() {
        Version seen = only(Answers.of(4, 6));
        Version next = only(Answers.of(4, 7));
        Set<String> withheld = rule.withhold(List.of(seen), next.whole(), next.groups());
        assertThat(withheld).containsExactly(CorrectionRule.WHOLE);
        Version less = rule.version(next.whole(), next.groups(), withheld);
        assertThat(less.decision().whole().isHidden()).isTrue();
        assertThat(less.decision().shown()).isEmpty();
    }

    private Version only(Answers answers) {
        return version(NOBODY, 0, given(answers, 0));
    }

    private static Given given(Answers answers, long dontKnow) {
        return new Given(answers, dontKnow);
    }

    /** Groups in the order OL, SL, VL, and those who belong to none. */
    private Version version(Answers loose, long looseDontKnow, Given... parts) {
        List<String> names = List.of("OL", "SL", "VL");
        SequencedMap<String, Given> groups = new LinkedHashMap<>();
        long[] sum = {loose.perOption().get(0), loose.perOption().get(1)};
        long dontKnow = looseDontKnow;
        for (int i = 0; i < parts.length; i++) {
            groups.put(names.get(i), parts[i]);
            sum[0] += parts[i].answers().perOption().get(0);
            sum[1] += parts[i].answers().perOption().get(1);
            dontKnow += parts[i].dontKnow();
        }
        return rule.version(given(Answers.of(sum), dontKnow), groups, Set.of());
    }
}
