package no.opptrapp.survey.answer;

import static no.opptrapp.survey.SurveyFixture.COORDINATOR;
import static no.opptrapp.survey.SurveyFixture.NATIONAL;
import static no.opptrapp.survey.SurveyFixture.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.database.DatabaseRole;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.database.TestDatabase;
import no.opptrapp.core.text.Language;
import no.opptrapp.survey.SurveyFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody with the database in their hands can find out about who answered what: nothing. */
@DatabaseTest
class AnonymityTest {

    private static final int ANSWERS = 500;

    private final TestDatabase database;

    AnonymityTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeAll
    static void takes_in_answers_whose_names_tell_their_order(ApplicationContext beans) {
        SurveyFixture.make(beans, "anonymous")
                .importRows(IntStream.range(0, ANSWERS)
                        .mapToObj(i -> row("2020-W48", "person-%03d".formatted(i), "OL", codes(i))
                                .replaceFirst(";$", ";text " + i))
                        .toArray(String[]::new));
    }

    /** A different answer each, in five digits of base five. */
    private static String codes(int i) {
        StringBuilder codes = new StringBuilder();
        for (int rest = i, k = 0; k < 12; k++, rest /= 5) {
            codes.append(1 + rest % 5);
        }
        return codes.toString();
    }

    @Test
    void gives_answers_random_ids_that_hold_no_time() throws SQLException {
        assertThat(column("select id from survey.answer union all select id from survey.free_text"))
                .hasSize(2 * ANSWERS)
                .allSatisfy(id -> assertThat(UUID.fromString(id).version()).isEqualTo(4));
    }

    @Test
    void stores_answers_and_texts_in_another_order_than_the_file_had() throws SQLException {
        assertShuffled(
                column("select coded::text from survey.answer order by ctid"),
                i -> "{" + String.join(",", codes(i).split("")) + "}");
        assertShuffled(column("select content from survey.free_text order by ctid"), i -> "text " + i);
    }

    private static void assertShuffled(List<String> stored, IntFunction<String> sent) {
        assertThat(stored).hasSize(ANSWERS).contains(sent.apply(0), sent.apply(ANSWERS - 1));
        long inPlace = IntStream.range(0, ANSWERS)
                .filter(i -> stored.get(i).equals(sent.apply(i)))
                .count();
        assertThat(inPlace).isLessThan(20);
    }

    @Test
    void stores_receipts_in_the_order_of_their_hashes() throws SQLException {
        List<String> receipts = column("select name::text from survey.receipt order by ctid");
        assertThat(receipts).hasSize(ANSWERS).isSorted();
    }

    @Test
    void keeps_no_name_of_an_answer_and_no_time_of_day_anywhere() throws SQLException {
        for (String table : column("select table_name from information_schema.tables where table_schema = 'survey'")) {
            assertThat(column("select t::text from survey." + table + " t"))
                    .as(table)
                    .noneMatch(row -> row.contains("person-") || row.contains("10:09"));
        }
        assertThat(column("select after::text from core.audit_entry"))
                .noneMatch(entry -> entry != null && entry.contains("person-"));
    }

    @Test
    void ties_receipts_and_texts_to_answers_by_no_column_but_survey_and_round() throws SQLException {
        assertThat(shared("answer", "receipt")).containsExactly("survey");
        assertThat(shared("answer", "free_text")).containsExactlyInAnyOrder("survey", "round", "id", "region");
        assertThat(column("select a.id from survey.answer a join survey.free_text t on t.id = a.id"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"answer", "receipt", "receipt_key"})
    void shows_raw_answers_to_nobody_but_the_national_team(String table) throws SQLException {
        assertThat(seen(NATIONAL, table)).isPositive();
        assertThat(seen(COORDINATOR, table)).isZero();
        assertThat(seen(Actor.reader(Language.NB), table)).isZero();
    }

    /** Once the round is closed, the national team reads them: {@link FreeTextsTest}. */
    @Test
    void shows_what_was_written_in_an_open_round_to_nobody() throws SQLException {
        for (Actor actor : List.of(NATIONAL, COORDINATOR, Actor.reader(Language.NB))) {
            assertThat(seen(actor, "free_text")).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "started", "*"})
    void lets_the_open_door_read_neither_names_nor_days_of_answers(String column) throws SQLException {
        try (Connection connection = database.as(DatabaseRole.OPEN);
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeQuery("select " + column + " from survey.answer"))
                    .hasMessageContaining("permission denied");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"receipt", "receipt_key"})
    void shows_the_open_door_no_receipt_until_the_national_team_asks(String table) throws SQLException {
        assertThat(seen(NATIONAL, table)).isPositive();
        try (Connection connection = database.as(DatabaseRole.OPEN);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from survey." + table)) {
            row.next();
            assertThat(row.getLong(1)).isZero();
        }
    }

    private long seen(Actor actor, String table) throws SQLException {
        try (Connection connection = database.asApp(actor);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from survey." + table)) {
            row.next();
            return row.getLong(1);
        }
    }

    private List<String> shared(String one, String other) throws SQLException {
        return column("""
                select column_name from information_schema.columns
                where table_schema = 'survey' and table_name = '%s'
                intersect
                select column_name from information_schema.columns
                where table_schema = 'survey' and table_name = '%s'""".formatted(one, other));
    }

    private List<String> column(String sql) throws SQLException {
        try (Connection connection = database.asOwner();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (row.next()) {
                values.add(row.getString(1));
            }
            return values;
        }
    }
}
