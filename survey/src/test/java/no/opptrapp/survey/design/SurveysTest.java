package no.opptrapp.survey.design;

import static no.opptrapp.survey.SurveyFixture.COORDINATOR;
import static no.opptrapp.survey.SurveyFixture.NATIONAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Forbidden;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.database.TestDatabase;
import no.opptrapp.core.figure.Provenance;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class SurveysTest {

    private static final Actor JOB = Actor.job("test");
    private static final Text.Named TITLE = new Text.Named("Prøve", "Prøve", "Trial");
    private static final Provenance MADE_UP = new Provenance(Text.verbatim("laget for prøving"), true);

    private final Surveys surveys;
    private final Questionnaires questionnaires;
    private final TestDatabase database;

    SurveysTest(Surveys surveys, Questionnaires questionnaires, TestDatabase database) {
        this.surveys = surveys;
        this.questionnaires = questionnaires;
        this.database = database;
    }

    @BeforeEach
    void loads_the_questionnaires() {
        questionnaires.loadShipped(JOB);
    }

    @Test
    void loads_the_shipped_questionnaires_again_and_again_to_the_same_effect() {
        Questionnaire first = questionnaires.find(NATIONAL, "korona-og-rus");
        questionnaires.loadShipped(JOB);
        assertThat(questionnaires.find(NATIONAL, "korona-og-rus")).isEqualTo(first);
        assertThat(questionnaires.all(NATIONAL)).containsExactly(first);
    }

    @Test
    void mends_wording_but_refuses_to_move_a_slot() throws SQLException {
        edit("'Hvilke endringer har dere observert?', 'Hva har dere sett?'");
        questionnaires.loadShipped(JOB);
        assertThat(questionnaires
                        .find(NATIONAL, "korona-og-rus")
                        .version(2)
                        .question("FU_MILJO")
                        .orElseThrow()
                        .text()
                        .nb())
                .isEqualTo("Hvilke endringer har dere observert?");
        edit("'slot: 12', 'slot: 13'");
        try {
            assertThatThrownBy(() -> questionnaires.loadShipped(JOB))
                    .isInstanceOf(DefinitionProblem.class)
                    .hasMessageContaining("must keep their slots");
        } finally {
            edit("'slot: 13', 'slot: 12'");
        }
    }

    private void edit(String replacement) throws SQLException {
        try (Connection connection = database.asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute("update survey.questionnaire_file set content = replace(content, " + replacement + ")");
        }
    }

    @Test
    void makes_a_series_that_uses_each_version_from_its_round() {
        surveys.make(NATIONAL, "proeve-1", TITLE, "korona-og-rus", MADE_UP);
        Survey survey = surveys.find(COORDINATOR, "proeve-1");
        assertThat(survey.versionOf(IsoWeek.parse("2020-W18"))).isEqualTo(1);
        assertThat(survey.versionOf(IsoWeek.parse("2020-W20"))).isEqualTo(2);
        assertThat(survey.versionOf(IsoWeek.parse("2019-W01"))).isEqualTo(1);
        assertThat(survey.title()).isEqualTo(TITLE);
        assertThat(survey.provenance().reconstructed()).isTrue();
    }

    @Test
    void refuses_a_taken_id_an_odd_id_and_an_unknown_questionnaire() {
        surveys.make(NATIONAL, "proeve-2", TITLE, "korona-og-rus", MADE_UP);
        assertRefused(surveys.make(NATIONAL, "proeve-2", TITLE, "korona-og-rus", MADE_UP), "id");
        assertRefused(surveys.make(NATIONAL, "Prøve 2", TITLE, "korona-og-rus", MADE_UP), "id");
        assertRefused(surveys.make(NATIONAL, "proeve-3", TITLE, "ukjent", MADE_UP), "questionnaire");
    }

    @Test
    void refuses_a_title_that_is_too_long_or_cannot_be_seen() {
        for (String odd : List.of(" ", "W".repeat(201), "rus\u202Esur", "rus\0", "rus\nrus", "\uD83D")) {
            Text.Named title = new Text.Named("Rus", odd, "Drugs");
            assertRefused(surveys.make(NATIONAL, "proeve-6", title, "korona-og-rus", MADE_UP), "title");
        }
        assertRefused(surveys.make(NATIONAL, "proeve-6", TITLE, "korona\0", MADE_UP), "questionnaire");
        String longest = "W".repeat(199) + "😀";
        assertThat(surveys.make(
                        NATIONAL, "proeve-6", new Text.Named(longest, longest, longest), "korona-og-rus", MADE_UP))
                .isInstanceOf(SurveyMade.Made.class);
    }

    @Test
    void names_everything_that_is_wrong_at_once() {
        assertThat(surveys.make(NATIONAL, "Æ", new Text.Named("", "", ""), "ingen", MADE_UP))
                .isInstanceOfSatisfying(
                        SurveyMade.Refused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(SurveyMade.Fault::field)
                                .containsExactly("id", "title", "questionnaire"));
    }

    @Test
    void makes_one_when_several_ask_for_the_same_id_at_once() throws Exception {
        Callable<SurveyMade> make = () -> surveys.make(NATIONAL, "proeve-7", TITLE, "korona-og-rus", MADE_UP);
        int made = 0;
        try (ExecutorService several = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<SurveyMade> answer : several.invokeAll(Collections.nCopies(8, make))) {
                switch (answer.get()) {
                    case SurveyMade.Made ignored -> made++;
                    case SurveyMade.Refused refused -> assertRefused(refused, "id");
                }
            }
        }
        assertThat(made).isEqualTo(1);
    }

    @Test
    void lets_only_the_national_team_make_one_and_everybody_read() {
        assertThatThrownBy(() -> surveys.make(COORDINATOR, "proeve-4", TITLE, "korona-og-rus", MADE_UP))
                .isInstanceOf(Forbidden.class);
        surveys.make(NATIONAL, "proeve-5", TITLE, "korona-og-rus", MADE_UP);
        assertThat(surveys.all(Actor.reader(Language.NB)))
                .extracting(Survey::id)
                .contains("proeve-5");
        assertThatThrownBy(() -> surveys.find(COORDINATOR, "ingen")).isInstanceOf(NotInScope.class);
    }

    private static void assertRefused(SurveyMade made, String field) {
        assertThat(made)
                .isInstanceOfSatisfying(
                        SurveyMade.Refused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(SurveyMade.Fault::field)
                                .containsExactly(field));
    }
}
