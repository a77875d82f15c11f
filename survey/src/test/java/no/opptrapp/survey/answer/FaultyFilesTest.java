package no.opptrapp.survey.answer;

import static no.opptrapp.survey.SurveyFixture.NATIONAL;
import static no.opptrapp.survey.SurveyFixture.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.exchange.CsvLimits;
import no.opptrapp.core.exchange.Fault;
import no.opptrapp.core.exchange.Progress;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Texts;
import no.opptrapp.survey.SurveyFixture;
import no.opptrapp.survey.answer.AnswerImport.Refused;
import no.opptrapp.survey.answer.AnswerImport.Stored;
import no.opptrapp.survey.round.Rounds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One kind of fault each; every file has a row without fault beside it, of which nothing may be stored. */
@DatabaseTest
class FaultyFilesTest {

    private static final String GOOD = row("2020-W46", "good", "OL", "111111111111");
    private static int made;

    private final ApplicationContext beans;
    private final Rounds rounds;
    private final Answers answers;
    private SurveyFixture fixture;

    FaultyFilesTest(ApplicationContext beans, Rounds rounds, Answers answers) {
        this.beans = beans;
        this.rounds = rounds;
        this.answers = answers;
    }

    @BeforeEach
    void makes_a_survey() {
        fixture = SurveyFixture.make(beans, "faulty-" + ++made);
    }

    @AfterEach
    void nothing_of_the_file_was_stored() {
        assertThat(rounds.all(NATIONAL, fixture.survey().id()))
                .noneMatch(round -> round.id().key().equals("2020-W46"));
        assertThat(fixture.importRows(GOOD))
                .isInstanceOfSatisfying(
                        Stored.class, stored -> assertThat(stored.accepted()).isEqualTo(1));
    }

    @Test
    void names_line_column_and_value_of_an_option_outside_the_scale() {
        assertFault(
                fixture.importRows(GOOD, row("2020-W48", "a", "OL", "161111111111")), 3, "Q_TORKE", "6", "from 1 to 5");
    }

    @Test
    void names_something_that_is_no_option_at_all() {
        assertFault(
                fixture.importRows(GOOD, row("2020-W48", "a", "OL", "1x1111111111")), 3, "Q_TORKE", "x", "from 1 to 5");
    }

    @Test
    void names_a_follow_up_that_was_not_shown() {
        String row = row("2020-W48", "a", "OL", "311111111111").replaceFirst(";{9}$", ";mer GHB;;;;;;;;");
        assertFault(fixture.importRows(GOOD, row), 3, "FU_MILJO", "mer GHB", "not shown with this answer to Q_MILJO");
    }

    @Test
    void names_an_answer_whose_name_is_taken_in_the_database() {
        fixture.importRows(row("2020-W48", "a", "OL", "111111111111"));
        assertFault(
                fixture.importRows(GOOD, row("2020-W48", "a", "OL", "111111111112")),
                3,
                "svar_id",
                "a",
                "same svar_id and other content");
    }

    @Test
    void names_an_answer_whose_name_is_taken_further_up_in_the_file() {
        assertFault(
                fixture.importRows(
                        GOOD, row("2020-W48", "a", "OL", "111111111111"), row("2020-W48", "a", "NN", "111111111111")),
                4,
                "svar_id",
                "a",
                "same svar_id and other content");
    }

    @Test
    void names_a_line_with_too_few_and_one_with_too_many_fields() {
        Refused refused =
                refused(fixture.importRows(GOOD, row("2020-W48", "a", "OL", "111111111111") + ";", "2020-W48;b;OL"));
        assertThat(refused.faults()).extracting(Fault::line).containsExactly(3L, 4L);
        assertThat(said(refused.faults().get(0))).isEqualTo("The line has 27 fields, the header has 26.");
        assertThat(said(refused.faults().get(1))).isEqualTo("The line has 3 fields, the header has 26.");
    }

    @Test
    void says_once_that_a_file_is_no_csv_or_has_another_separator() {
        String file = SurveyFixture.HEADER + "\n" + GOOD + "\n";
        for (byte[] bytes : List.of(
                file.replace(';', '|').getBytes(StandardCharsets.UTF_8),
                file.getBytes(StandardCharsets.UTF_16),
                "PK\3\4;;\0\n".getBytes(StandardCharsets.UTF_8))) {
            Refused refused = refused(fixture.importFile(new ByteArrayInputStream(bytes)));
            assertThat(refused.faults()).singleElement().satisfies(fault -> {
                assertThat(fault.line()).isEqualTo(1);
                assertThat(said(fault)).contains("semicolon, comma or tab");
            });
        }
    }

    @Test
    void names_an_unknown_column() {
        assertFault(
                fixture.importText(SurveyFixture.HEADER + ";Q_NY\n" + GOOD + ";1\n"), 1, "Q_NY", "Q_NY", "not known");
    }

    @Test
    void names_a_column_that_stands_twice() {
        assertFault(
                fixture.importText(SurveyFixture.HEADER + ";Q_TORKE\n" + GOOD + ";1\n"),
                1,
                "Q_TORKE",
                "Q_TORKE",
                "appears twice");
    }

    @Test
    void names_a_missing_column() {
        assertFault(
                fixture.importText(SurveyFixture.HEADER.replace("Q_NORMAL;", "") + "\n" + GOOD + "\n"),
                1,
                "Q_NORMAL",
                null,
                "missing");
    }

    @Test
    void names_an_unknown_landsdel() {
        assertFault(
                fixture.importRows(GOOD, row("2020-W48", "a", "XX", "111111111111")), 3, "landsdel", "XX", "NN, TR");
    }

    @Test
    void names_a_broken_day() {
        assertFault(
                fixture.importRows(
                        GOOD, row("2020-W48", "a", "OL", "111111111111").replaceFirst("2020-11-24", "2020-11-31")),
                3,
                "paabegynt",
                "2020-11-31T10:00",
                "A day must stand here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-11-24", "0009-11-24", "0202-11-24", "1999-12-31"})
    void names_a_year_no_survey_was_answered_in(String day) {
        String row = row("2020-W48", "a", "OL", "111111111111");
        assertFault(
                fixture.importRows(GOOD, row.replaceFirst("2020-11-24", day)),
                3,
                "paabegynt",
                day + "T10:00",
                "before 2000-01-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-12-03", "2029-11-24", "9999-11-24"})
    void names_a_day_that_has_not_been(String day) {
        String row = row("2020-W48", "a", "OL", "111111111111");
        assertFault(fixture.importRows(GOOD, row.replace("2020-11-24T10:09", day)), 3, "fullfoert", day, "lies ahead");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-01-06", "2020-09-27"})
    void names_a_day_far_from_the_round(String day) {
        String row = row("2020-W48", "a", "OL", "111111111111");
        assertFault(
                fixture.importRows(GOOD, row.replaceFirst("2020-11-24", day)),
                3,
                "paabegynt",
                day + "T10:00",
                "more than 8 weeks from the round week 48, 2020");
        assertFault(
                fixture.importRows(GOOD, "2099-W01;e;;2020-11-24T10:00;;;;;;;;;;;;;;;;;;;;;;"),
                3,
                "paabegynt",
                "2020-11-24T10:00",
                "more than 8 weeks from the round week 1, 2099");
    }

    @Test
    void names_a_name_with_characters_that_cannot_be_kept() {
        assertFault(
                fixture.importRows(GOOD, row("2020-W48", "a\0b", "OL", "111111111111")),
                3,
                "svar_id",
                "a\0b",
                "cannot be read");
    }

    @Test
    void names_an_answer_completed_before_it_was_started() {
        assertFault(
                fixture.importRows(
                        GOOD, row("2020-W48", "a", "OL", "111111111111").replace("10:09", "09:59")),
                3,
                "fullfoert",
                "2020-11-24T09:59",
                "completed before");
    }

    @Test
    void names_a_round_that_is_no_week() {
        assertFault(
                fixture.importRows(GOOD, row("2020-W54", "a", "OL", "111111111111")),
                3,
                "runde",
                "2020-W54",
                "2020-W48");
    }

    @Test
    void names_a_round_of_a_year_no_survey_was_made_in() {
        assertFault(
                fixture.importRows(GOOD, row("0202-W48", "a", "OL", "111111111111")),
                3,
                "runde",
                "0202-W48",
                "2020-W48");
    }

    @Test
    void names_an_answer_without_name() {
        assertFault(fixture.importRows(GOOD, row("2020-W48", "", "OL", "111111111111")), 3, "svar_id", null, "no name");
    }

    @Test
    void names_what_stands_in_an_answer_that_was_only_started() {
        Refused refused = refused(fixture.importRows(GOOD, "2020-W48;a;OL;2020-11-24;;3;;;;;;;;;;;;;;;;;;;;"));
        assertThat(refused.faults()).extracting(Fault::field).containsExactly("landsdel", "Q_MILJO");
        assertThat(said(refused.faults().getFirst())).contains("only started");
    }

    @Test
    void names_a_text_in_a_broken_encoding() {
        String text = SurveyFixture.HEADER + "\n" + GOOD + "\n" + row("2020-W48", "a", "OL", "111111111111")
                + "økt tilgang på XYZ\n";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf("XYZ")] = (byte) 0xC3;
        Refused refused = refused(fixture.importFile(new ByteArrayInputStream(bytes)));
        assertThat(refused.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(3);
            assertThat(fault.field()).isEqualTo("Q_PRIORITER");
            assertThat(said(fault)).contains("cannot be read");
        });
    }

    @Test
    void names_quotes_that_do_not_close() {
        Refused refused = refused(fixture.importRows(GOOD, "2020-W48;\"a;OL"));
        assertThat(refused.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(3));
        assertThat(refused.tooLarge()).isFalse();
    }

    @Test
    void refuses_a_file_beyond_the_limits() {
        Refused refused = refused(answers.importCsv(
                NATIONAL,
                fixture.survey().id(),
                new ByteArrayInputStream(
                        (SurveyFixture.HEADER + "\n" + GOOD + "\n").repeat(50).getBytes(StandardCharsets.UTF_8)),
                new CsvLimits(2_000, 10, 100),
                Progress.UNWATCHED));
        assertThat(refused.tooLarge()).isTrue();
    }

    @Test
    void names_a_new_answer_to_a_closed_round() {
        fixture.importRows(row("2020-W48", "a", "OL", "111111111111"));
        fixture.close("2020-W48");
        assertFault(
                fixture.importRows(
                        GOOD, row("2020-W48", "a", "OL", "111111111111"), row("2020-W48", "b", "OL", "111111111111")),
                4,
                "runde",
                "2020-W48",
                "Reopen it");
    }

    @Test
    void refuses_an_empty_file() {
        assertThat(said(refused(fixture.importText("")).faults().getFirst())).isEqualTo("The file is empty.");
    }

    @Test
    void keeps_the_first_hundred_faults_and_counts_the_rest() {
        String rows = IntStream.range(0, 250)
                .mapToObj(i -> row("2020-W48", "a" + i, "OL", "911111111111"))
                .collect(Collectors.joining("\n"));
        Refused refused = refused(fixture.importRows(GOOD, rows));
        assertThat(refused.faultCount()).isEqualTo(250);
        assertThat(refused.faults())
                .hasSize(100)
                .first()
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(3));
    }

    @Test
    void names_faults_of_every_kind_in_the_order_of_lines() {
        fixture.importRows(row("2020-W48", "a", "OL", "111111111111"));
        Refused refused = refused(fixture.importRows(
                GOOD,
                row("2020-W48", "a", "OL", "222222222222"),
                row("2020-W48", "b", "OL", "711111111111"),
                row("2020-W48", "a", "OL", "333333333333"),
                "x"));
        assertThat(refused.faults()).extracting(Fault::line).containsExactly(3L, 4L, 5L, 6L);
    }

    private static void assertFault(
            AnswerImport result, long line, String field, @Nullable String value, String words) {
        assertThat(refused(result).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(line);
            assertThat(fault.field()).isEqualTo(field);
            assertThat(fault.value()).isEqualTo(value);
            assertThat(said(fault)).contains(words);
        });
    }

    private static Refused refused(AnswerImport result) {
        assertThat(result).isInstanceOf(Refused.class);
        return (Refused) result;
    }

    private static String said(Fault fault) {
        return Texts.in(Language.EN).say(fault.message());
    }
}
