package no.opptrapp.survey.answer;

import static no.opptrapp.survey.SurveyFixture.NATIONAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.opptrapp.core.access.BoundActor;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.database.TestDatabase;
import no.opptrapp.core.exchange.Progress;
import no.opptrapp.core.figure.Provenance;
import no.opptrapp.core.text.Text;
import no.opptrapp.survey.answer.AnswerImport.Stored;
import no.opptrapp.survey.design.DefinitionFile;
import no.opptrapp.survey.design.QuestionnaireRepository;
import no.opptrapp.survey.design.SurveyMade;
import no.opptrapp.survey.design.Surveys;
import org.junit.jupiter.api.Test;

/** What lies in the database after an import, seen by its owner. */
@DatabaseTest
class StoredContentTest {

    private static final String HEADER =
            "runde;svar_id;landsdel;paabegynt;fullfoert;Q_SCALE;Q_FIRST;Q_SECOND;Q_WORDS\n";
    private static final String VERSION = """
            questionnaire: stored
            version: 1
            from: 2020-W01
            scales:
              TWO:
                1: { nb: En, nn: Ein, en: One }
                2: { nb: To, nn: To, en: Two }
            questions:
              - { code: Q_LANDSDEL, type: region, section: "1", text: { nb: Hvor, nn: Kvar, en: Where } }
              - code: Q_SCALE
                type: scale
                section: "1"
                text: { nb: Hva, nn: Kva, en: What }
                slot: 1
                scale: TWO
                top: [2]
                direction: DOWN
              - { code: Q_FIRST, type: number, section: "1", slot: 1, text: { nb: Tall, nn: Tal, en: Number } }
              - { code: Q_SECOND, type: number, section: "1", slot: 2, text: { nb: Tall, nn: Tal, en: Number } }
              - { code: Q_WORDS, type: text, section: "1", slot: 1, text: { nb: Ord, nn: Ord, en: Words } }
            """;
    private static final String REPORT = """
            questionnaire: stored
            title: { nb: Svar, nn: Svar, en: Answers }
            sections:
              - { number: "1", heading: { nb: Svar, nn: Svar, en: Answers } }
            figures:
              - id: F1
                section: "1"
                measure: COUNT
                breakdown: NONE
                span: MONTHLY_MEAN
                kind: COUNTS
                caption: { nb: Svar, nn: Svar, en: Answers }
            """;

    private final ApplicationContext beans;
    private final TestDatabase database;

    StoredContentTest(ApplicationContext beans, TestDatabase database) {
        this.beans = beans;
        this.database = database;
    }

    @Test
    void keeps_numbers_to_the_digit() throws SQLException {
        List<String> numbers = List.of("0", "-1", "10000", "123456789,123456789", "0,00001", "-0,5", "7.50");
        String rows = IntStream.range(0, numbers.size())
                .mapToObj(i -> "2020-W48;" + i + ";OL;2020-11-24;2020-11-24;1;" + numbers.get(i) + ";;\n")
                .collect(Collectors.joining());
        take("numbers", rows + "2020-W48;x;OL;2020-11-24;2020-11-24;1;;3;\n");
        assertThat(
                        read(
                                "select numbers::text from survey.answer join survey.survey s on no = survey and s.id = 'numbers'"))
                .containsExactlyInAnyOrder(
                        "{0,NULL}",
                        "{-1,NULL}",
                        "{10000,NULL}",
                        "{123456789.123456789,NULL}",
                        "{0.00001,NULL}",
                        "{-0.5,NULL}",
                        "{7.50,NULL}",
                        "{NULL,3}");
    }

    @Test
    void rests_its_receipts_on_words_that_never_change() throws SQLException {
        take(
                "receipts",
                "2020-W48;a;OL;2020-11-24T10:00;2020-11-25;;7.50;;\"Sa \"\"ja\"\"\"\n2020-W48;b;;2020-11-23;;;;;\n");
        byte[] key = database(statement -> {
            try (ResultSet row = statement.executeQuery("select key from survey.receipt_key")) {
                row.next();
                return row.getBytes(1);
            }
        });
        String whole = "202048\tOL\t2020-11-24\t2020-11-25\t{NULL}\t{7.50,NULL}\t{\"Sa \\\\\"ja\\\\\"\"}";
        String open = "202048\t\\N\t2020-11-23\t\\N\t{NULL}\t\\N\t\\N";
        assertThat(
                        read(
                                "select name || ' ' || content from survey.receipt join survey.survey s on no = survey and s.id = 'receipts'"))
                .containsExactlyInAnyOrder(
                        hash(key, "a") + " " + hash(key, whole + "\u001Fa\u001F2020-11-24T10:00\u001F2020-11-25"),
                        hash(key, "b") + " " + hash(key, open + "\u001Fb\u001F2020-11-23\u001F"));
    }

    @Test
    void keeps_a_text_longer_than_a_block_of_rows() throws SQLException {
        String words = "æ".repeat(9_000);
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 600; i++) {
            rows.append("2020-W48;")
                    .append(i)
                    .append(";OL;2020-11-24;2020-11-24;1;;;")
                    .append(words)
                    .append('\n');
        }
        take("long-texts", rows.toString());
        assertThat(read("select count(*) || ' ' || min(content) from survey.free_text"
                        + " join survey.survey s on no = survey and s.id = 'long-texts' group by content"))
                .containsExactly("600 " + words);
    }

    private void take(String survey, String rows) {
        @SuppressWarnings("unchecked")
        TransactionOperations<Connection> transactions = beans.getBean(TransactionOperations.class);
        QuestionnaireRepository questionnaires = beans.getBean(QuestionnaireRepository.class);
        new BoundActor(NATIONAL, Set.of("NO"))
                .call(() -> transactions.executeWrite(status -> {
                    questionnaires.keep(List.of(
                            new DefinitionFile("stored", "report.yaml", REPORT),
                            new DefinitionFile("stored", "version-1.yaml", VERSION)));
                    return questionnaires.codes();
                }));
        Text words = Text.verbatim("x");
        assertThat(beans.getBean(Surveys.class)
                        .make(NATIONAL, survey, new Text.Named("x", "x", "x"), "stored", new Provenance(words, true)))
                .isInstanceOf(SurveyMade.Made.class);
        assertThat(beans.getBean(Answers.class)
                        .importCsv(
                                NATIONAL,
                                survey,
                                new ByteArrayInputStream((HEADER + rows).getBytes(StandardCharsets.UTF_8)),
                                Progress.UNWATCHED))
                .isInstanceOf(Stored.class);
    }

    private static UUID hash(byte[] key, String words) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            ByteBuffer bytes = ByteBuffer.wrap(mac.doFinal(words.getBytes(StandardCharsets.UTF_8)));
            return new UUID(bytes.getLong(), bytes.getLong());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> read(String sql) throws SQLException {
        return database(statement -> {
            List<String> rows = new ArrayList<>();
            try (ResultSet row = statement.executeQuery(sql)) {
                while (row.next()) {
                    rows.add(row.getString(1));
                }
            }
            return rows;
        });
    }

    private <T> T database(Reading<T> reading) throws SQLException {
        try (Connection connection = database.asOwner();
                Statement statement = connection.createStatement()) {
            return reading.from(statement);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T from(Statement statement) throws SQLException;
    }
}
