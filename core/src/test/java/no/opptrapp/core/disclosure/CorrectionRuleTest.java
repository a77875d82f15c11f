package no.opptrapp.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import no.opptrapp.core.disclosure.CorrectionRule.Verdict;
import org.junit.jupiter.api.Test;

class CorrectionRuleTest {

    private final CorrectionRule rule = new CorrectionRule(Threshold.DEFAULT);

    @Test
    void a_correction_that_changes_nothing_may_be_published() {
        assertThat(check(revision(Answers.of(4, 6), Answers.of(4, 6)))).isInstanceOf(Verdict.MayBePublished.class);
    }

    @Test
    void one_late_answer_waits_for_an_editor() {
        assertThat(check(revision(Answers.of(4, 6), Answers.of(4, 7))))
                .isEqualTo(new Verdict.WaitsForEditor(List.of(CorrectionRule.WHOLE, "OL")));
    }

    @Test
    void one_answer_changed_to_another_waits_although_the_base_is_the_same() {
        assertThat(check(revision(Answers.of(4, 6), Answers.of(5, 5)))).isInstanceOf(Verdict.WaitsForEditor.class);
    }

    @Test
    void many_late_answers_may_be_published() {
        assertThat(check(revision(Answers.of(4, 6), Answers.of(6, 9)))).isInstanceOf(Verdict.MayBePublished.class);
    }

    @Test
    void an_answer_moved_to_another_group_waits_although_the_country_is_the_same() {
        SequencedMap<String, Revision> groups = new LinkedHashMap<>();
        groups.put("OL", revision(Answers.of(4, 6), Answers.of(4, 5)));
        groups.put("SL", revision(Answers.of(5, 5), Answers.of(5, 6)));
        Revision whole = revision(Answers.of(9, 11), Answers.of(9, 11));
        assertThat(rule.check(whole, groups)).isEqualTo(new Verdict.WaitsForEditor(List.of("OL", "SL")));
    }

    private Verdict check(Revision revision) {
        SequencedMap<String, Revision> groups = new LinkedHashMap<>();
        groups.put("OL", revision);
        return rule.check(revision, groups);
    }

    private static Revision revision(Answers before, Answers after) {
        return new Revision(before, after);
    }
}
