package no.opptrapp.survey.design.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.text.Text;
import no.opptrapp.survey.design.Comparability;
import no.opptrapp.survey.design.DefinitionFile;
import no.opptrapp.survey.design.DefinitionProblem;
import no.opptrapp.survey.design.FigurePlan;
import no.opptrapp.survey.design.Question;
import no.opptrapp.survey.design.Question.ScaleQuestion;
import no.opptrapp.survey.design.Questionnaire;
import no.opptrapp.survey.design.Trigger;
import org.junit.jupiter.api.Test;

class YamlDefinitionsTest {

    private final YamlDefinitions definitions = new YamlDefinitions();
    private final List<DefinitionFile> files = definitions.shipped().getFirst();
    private final Questionnaire questionnaire = definitions.read(files);

    @Test
    void reads_twelve_scale_questions_in_both_versions() {
        for (var version : questionnaire.versions()) {
            assertThat(version.questions().stream()
                            .filter(ScaleQuestion.class::isInstance)
                            .map(Question::code))
                    .hasSize(12)
                    .startsWith("Q_MILJO", "Q_TORKE", "Q_OVERDOSE")
                    .endsWith("Q_PSYKISK");
            assertThat(version.slots()).isEqualTo(12);
            assertThat(version.textSlots()).isEqualTo(9);
        }
    }

    @Test
    void keeps_the_same_slots_over_the_versions() {
        for (Question question : questionnaire.version(1).questions()) {
            if (question instanceof ScaleQuestion before) {
                ScaleQuestion after =
                        questionnaire.version(2).scaleQuestion(before.code()).orElseThrow();
                assertThat(after.slot()).isEqualTo(before.slot());
                assertThat(after.top()).isEqualTo(before.top()).containsExactlyInAnyOrder(4, 5);
            }
        }
    }

    @Test
    void changes_the_middle_option_with_version_two() {
        assertThat(label(1, "Q_MILJO", 3)).isEqualTo("I noen grad");
        assertThat(label(2, "Q_MILJO", 3)).isEqualTo("Verken eller");
        assertThat(label(1, "Q_PSYKISK", 3)).isEqualTo(label(2, "Q_PSYKISK", 3));
    }

    @Test
    void marks_distributions_but_not_top_shares_where_the_middle_option_changed() {
        var ledger = questionnaire.ledger();
        assertThat(ledger.between(1, 2, "Q_MILJO", Set.of(1, 2, 3, 4, 5)).comparability())
                .isEqualTo(Comparability.SCALE_CHANGED);
        assertThat(ledger.between(1, 2, "Q_MILJO", Set.of(4, 5)).comparability())
                .isEqualTo(Comparability.SAME);
        assertThat(ledger.between(1, 2, "Q_PSYKISK", Set.of(1, 2, 3, 4, 5)).comparability())
                .isEqualTo(Comparability.SAME);
        assertThat(ledger.between(2, 2, "Q_MILJO", Set.of(1, 2, 3, 4, 5)).comparability())
                .isEqualTo(Comparability.SAME);
    }

    @Test
    void asks_follow_ups_only_of_those_who_answered_four_or_five() {
        assertThat(questionnaire.version(2).followUps("Q_TORKE"))
                .singleElement()
                .satisfies(question -> {
                    assertThat(question.code()).isEqualTo("FU_TORKE");
                    assertThat(question.shownWhen()).isEqualTo(new Trigger("Q_TORKE", Set.of(4, 5)));
                });
    }

    @Test
    void plans_table_one_and_figures_one_to_twenty_four_in_twelve_sections() {
        assertThat(questionnaire.figures()).hasSize(25);
        assertThat(questionnaire.figures().getFirst().id()).isEqualTo("T1");
        assertThat(questionnaire.figures().getLast().id()).isEqualTo("F24");
        assertThat(questionnaire.sections()).hasSize(12);
    }

    @Test
    void names_the_round_in_captions() {
        FigurePlan figure = questionnaire.figures().stream()
                .filter(plan -> plan.id().equals("F4"))
                .findFirst()
                .orElseThrow();
        assertThat(figure.caption(IsoWeek.parse("2020-W48")))
                .isEqualTo(new Text.Named(
                        "Endringer i rusmiljøene fordelt på landsdel uke 48 2020. Prosent",
                        "Endringar i rusmiljøa fordelte på landsdel veke 48 2020. Prosent",
                        "Changes in the drug scenes by part of the country, week 48 2020. Per cent"));
    }

    @Test
    void says_in_words_what_every_top_share_counts() {
        IsoWeek week = IsoWeek.parse("2020-W48");
        for (var version : questionnaire.versions()) {
            for (Question question : version.questions()) {
                if (question instanceof ScaleQuestion scale && !scale.top().isEmpty()) {
                    Text.Named words = questionnaire.counted(scale.code(), week).orElseThrow();
                    assertThat(words.nb()).startsWith("Andel som ").doesNotContain("?", "Prosent");
                    assertThat(words.nn()).startsWith("Del som ").doesNotContain("?", "Prosent");
                    assertThat(words.en()).startsWith("Share ").doesNotContain("?", "Per cent");
                }
            }
        }
    }

    @Test
    void tells_file_and_line_of_a_share_of_a_question_nobody_asks() {
        assertThatThrownBy(() -> definitions.read(changed("report.yaml", "Q_TILTAK_BRUKER:", "Q_TILTAK:")))
                .isInstanceOf(DefinitionProblem.class)
                .hasMessageMatching("korona-og-rus/report.yaml:\\d+: no version asks Q_TILTAK");
    }

    @Test
    void tells_file_and_line_of_a_misspelt_name() {
        assertThatThrownBy(() -> definitions.read(changed("version-2.yaml", "direction: DOWN", "directoin: DOWN")))
                .isInstanceOf(DefinitionProblem.class)
                .hasMessageMatching("korona-og-rus/version-2.yaml:\\d+: unknown: directoin");
    }

    @Test
    void tells_file_and_line_of_a_slot_that_is_taken() {
        assertThatThrownBy(
                        () -> definitions.read(changed("version-1.yaml", "slot: 2\n    scale", "slot: 1\n    scale")))
                .isInstanceOf(DefinitionProblem.class)
                .hasMessageContaining("Q_TORKE takes slot 1, which is taken");
    }

    @Test
    void tells_file_and_line_of_a_figure_about_a_question_nobody_asks() {
        assertThatThrownBy(() -> definitions.read(changed("report.yaml", "question: Q_MILJO", "question: Q_MILJOE")))
                .isInstanceOf(DefinitionProblem.class)
                .hasMessageMatching("korona-og-rus/report.yaml:\\d+: no version asks Q_MILJOE");
    }

    @Test
    void tells_the_line_of_broken_yaml() {
        assertThatThrownBy(() -> definitions.read(changed("report.yaml", "title:", "title: [")))
                .isInstanceOf(DefinitionProblem.class)
                .hasMessageMatching("(?s)korona-og-rus/report.yaml:\\d+: .*");
    }

    private String label(int version, String question, int option) {
        return questionnaire
                .version(version)
                .scaleQuestion(question)
                .orElseThrow()
                .scale()
                .label(option)
                .nb();
    }

    private List<DefinitionFile> changed(String name, String from, String to) {
        return files.stream()
                .map(file -> file.name().equals(name)
                        ? new DefinitionFile(
                                file.questionnaire(), name, file.content().replaceFirst(from, to.replace("$", "\\$")))
                        : file)
                .toList();
    }
}
