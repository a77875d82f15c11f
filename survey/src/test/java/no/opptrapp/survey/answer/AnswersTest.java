package no.opptrapp.survey.answer;

import static no.opptrapp.survey.SurveyFixture.NATIONAL;
import static no.opptrapp.survey.SurveyFixture.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import no.opptrapp.core.clock.SettableClock;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.database.TestDatabase;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.survey.SurveyFixture;
import no.opptrapp.survey.answer.AnswerImport.Stored;
import no.opptrapp.survey.round.Round;
import no.opptrapp.survey.round.RoundStatus;
import no.opptrapp.survey.round.Rounds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

@DatabaseTest
class AnswersTest {

    private final ApplicationContext beans;
    private final TestDatabase database;
    private final Rounds rounds;
    private SurveyFixture fixture;

    AnswersTest(ApplicationContext beans, TestDatabase database, Rounds rounds, SettableClock clock) {
        this.beans = beans;
        this.database = database;
        this.rounds = rounds;
        clock.set(Instant.parse("2021-01-04T11:00:00Z")); // after the last answer of the samples
    }

    @BeforeEach
    void makes_a_survey(TestInfo test) {
        String name = test.getTestMethod().orElseThrow().getName().replace('_', '-');
        fixture = SurveyFixture.make(beans, name.substring(0, Math.min(60, name.length())));
    }

    @Test
    void takes_in_the_sample_of_nineteen_rounds() throws SQLException {
        Stored stored = stored(fixture.importSample("korona-og-rus-2020.csv"));
        assertThat(stored.accepted()).isEqualTo(1627);
        assertThat(stored.duplicates()).isZero();
        assertThat(stored.rounds())
                .hasSize(19)
                .startsWith(IsoWeek.parse("2020-W13"))
                .endsWith(IsoWeek.parse("2020-W48"));
        assertThat(count("survey.answer")).isEqualTo(1627);
        assertThat(count("survey.free_text")).isEqualTo(4154);
        Round last = rounds.find(NATIONAL, fixture.survey().id(), IsoWeek.parse("2020-W48"));
        assertThat(last.status()).isEqualTo(RoundStatus.OPEN);
        assertThat(last.started()).isEqualTo(93);
        assertThat(last.completed()).isEqualTo(87);
        assertThat(last.responseRate()).isNull();
    }

    @Test
    void takes_in_the_sample_with_dont_know_answers() {
        Stored stored = stored(fixture.importSample("disclosure-rounds.csv"));
        assertThat(stored.accepted()).isEqualTo(126);
        assertThat(stored.rounds()).hasSize(3);
    }

    @Test
    void stores_nothing_when_the_same_file_comes_twice() throws SQLException {
        fixture.importSample("disclosure-rounds.csv");
        Stored again = stored(fixture.importSample("disclosure-rounds.csv"));
        assertThat(again.accepted()).isZero();
        assertThat(again.duplicates()).isEqualTo(126);
        assertThat(count("survey.answer")).isEqualTo(126);
        assertThat(count("survey.receipt")).isEqualTo(126);
    }

    @Test
    void takes_in_only_what_is_new_in_a_file_that_grew() throws SQLException {
        fixture.importRows(row("2020-W48", "a", "OL", "111111111111"));
        Stored stored = stored(fixture.importRows(
                row("2020-W48", "a", "OL", "111111111111"),
                row("2020-W48", "b", "OL", "222222222222"),
                row("2020-W48", "b", "OL", "222222222222")));
        assertThat(stored.accepted()).isEqualTo(1);
        assertThat(stored.duplicates()).isEqualTo(2);
        assertThat(count("survey.answer")).isEqualTo(2);
    }

    @Test
    void counts_duplicates_also_in_a_closed_round() {
        fixture.importRows(row("2020-W48", "a", "OL", "111111111111"));
        fixture.close("2020-W48");
        Stored stored = stored(fixture.importRows(row("2020-W48", "a", "OL", "111111111111")));
        assertThat(stored.duplicates()).isEqualTo(1);
        assertThat(rounds.find(NATIONAL, fixture.survey().id(), IsoWeek.parse("2020-W48"))
                        .status())
                .isEqualTo(RoundStatus.CLOSED);
    }

    @Test
    void lets_two_surveys_use_the_same_names_of_answers() {
        fixture.importRows(row("2020-W48", "a", "OL", "111111111111"));
        SurveyFixture other = SurveyFixture.make(beans, "another-survey");
        assertThat(stored(other.importRows(row("2020-W48", "a", "OL", "222222222222")))
                        .accepted())
                .isEqualTo(1);
    }

    @Test
    void tells_not_answered_dont_know_and_options_apart() throws SQLException {
        fixture.importRows(row("2020-W48", "a", "", "0-5432112345"));
        assertThat(read("select coded::text || coalesce(region, ' none') from survey.answer"))
                .isEqualTo("{0,NULL,5,4,3,2,1,1,2,3,4,5} none");
    }

    @Test
    void keeps_texts_as_they_were_written() throws SQLException {
        String odd = "sa \"\"ja\"\", tab\\t\\N {x,y} \\\\ 'æøå' \uD83D\uDE00";
        fixture.importRows(
                row("2020-W48", "a", "OL", "111111111111").replaceFirst(";$", "") + ";\"" + odd + "\nlinje to\"");
        assertThat(read("select content from survey.free_text where question = 'Q_PRIORITER'"))
                .isEqualTo(odd.replace("\"\"", "\"") + "\nlinje to");
    }

    @Test
    void lets_texts_be_left_out_of_a_file() {
        String header = SurveyFixture.HEADER.replaceFirst(";FU_MILJO.*", "");
        String row = row("2020-W48", "a", "OL", "111111111111").replaceFirst(";{9}$", "");
        assertThat(stored(fixture.importText(header + "\n" + row + "\n")).accepted())
                .isEqualTo(1);
    }

    @Test
    void reads_columns_in_any_order() throws SQLException {
        stored(fixture.importText("""
                svar_id,runde,fullfoert,paabegynt,landsdel,Q_PSYKISK,Q_KONTAKT,Q_NORMAL,Q_TILTAK_PARORENDE,\
                Q_TILTAK_BRUKER,Q_IVARETA_PARORENDE,Q_IVARETA_BRUKER,Q_BEKYMRING_PARORENDE,Q_BEKYMRING_BRUKER,\
                Q_OVERDOSE,Q_TORKE,Q_MILJO
                a,2020-W48,2020-11-24,2020-11-24,SL,5,4,3,2,1,5,4,3,2,1,5,4
                """));
        assertThat(read("select coded::text from survey.answer")).isEqualTo("{4,5,1,2,3,4,5,1,2,3,4,5}");
    }

    @Test
    void opens_a_planned_round_that_answers_come_for() {
        rounds.plan(
                NATIONAL,
                fixture.survey().id(),
                IsoWeek.parse("2020-W48"),
                Instant.parse("2999-01-01T00:00:00Z"),
                null,
                null);
        fixture.importRows(row("2020-W48", "a", "OL", "111111111111"));
        assertThat(rounds.find(NATIONAL, fixture.survey().id(), IsoWeek.parse("2020-W48"))
                        .status())
                .isEqualTo(RoundStatus.OPEN);
    }

    private static Stored stored(AnswerImport result) {
        assertThat(result).isInstanceOf(Stored.class);
        return (Stored) result;
    }

    private long count(String table) throws SQLException {
        return Long.parseLong(read("select count(*) from " + table + " x join survey.survey s on s.no = x.survey"
                + " where s.id = '" + fixture.survey().id() + "'"));
    }

    private String read(String sql) throws SQLException {
        String own = sql.contains(" where ") || sql.contains("join")
                ? sql
                : sql + " where survey = (select no from survey.survey where id = '"
                        + fixture.survey().id() + "')";
        try (Connection connection = database.asOwner();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(own)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }
}
