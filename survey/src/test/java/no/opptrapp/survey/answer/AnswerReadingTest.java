package no.opptrapp.survey.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.opptrapp.core.exchange.CsvFile;
import no.opptrapp.core.exchange.CsvLimits;
import no.opptrapp.core.exchange.Fault;
import no.opptrapp.core.exchange.Faults;
import no.opptrapp.core.exchange.Progress;
import no.opptrapp.core.figure.Provenance;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.survey.design.Direction;
import no.opptrapp.survey.design.Ledger;
import no.opptrapp.survey.design.Option;
import no.opptrapp.survey.design.Question;
import no.opptrapp.survey.design.Questionnaire;
import no.opptrapp.survey.design.QuestionnaireVersion;
import no.opptrapp.survey.design.Scale;
import no.opptrapp.survey.design.Survey;
import no.opptrapp.survey.design.Survey.VersionStart;
import no.opptrapp.survey.design.Trigger;
import org.junit.jupiter.api.Test;

/** Every kind of question, in a questionnaire that asks one more in its second version. */
class AnswerReadingTest {

    private static final Text.Named WORDS = new Text.Named("x", "x", "x");
    private static final List<Option> THREE = List.of(new Option(1, WORDS), new Option(2, WORDS), new Option(3, WORDS));
    private static final Question SCALE =
            new Question.ScaleQuestion("Q_SCALE", WORDS, "1", 1, new Scale("S", THREE), Set.of(3), Direction.UP, null);
    private static final Question SINGLE =
            new Question.SingleChoice("Q_SINGLE", WORDS, "1", 2, THREE, new Trigger("Q_SCALE", Set.of(0, 3)));
    private static final Question MULTIPLE =
            new Question.MultipleChoice("Q_MULTIPLE", WORDS, "1", 3, THREE, new Trigger("Q_SINGLE", Set.of(1)));
    private static final Question NUMBER =
            new Question.NumberQuestion("Q_NUMBER", WORDS, "1", 1, BigDecimal.ZERO, BigDecimal.TEN, null);
    private static final Question LATER = new Question.SingleChoice("LATER", WORDS, "1", 6, THREE, null);

    private static final IsoWeek FIRST = IsoWeek.parse("2020-W01");
    private static final IsoWeek SECOND = IsoWeek.parse("2020-W05");
    private static final Questionnaire QUESTIONNAIRE = new Questionnaire(
            "q",
            WORDS,
            List.of(
                    new QuestionnaireVersion("q", 1, FIRST, List.of(SCALE, SINGLE, MULTIPLE, NUMBER)),
                    new QuestionnaireVersion("q", 2, SECOND, List.of(SCALE, SINGLE, MULTIPLE, NUMBER, LATER))),
            new Ledger(List.of()),
            List.of(),
            List.of(),
            Map.of());
    private static final Survey SURVEY = new Survey(
            "s",
            WORDS,
            "q",
            List.of(new VersionStart(FIRST, 1), new VersionStart(SECOND, 2)),
            new Provenance(WORDS, true));
    private static final short OPEN = AnswerRow.NOT_ANSWERED;
    private static final short HIDDEN = AnswerRow.NOT_SHOWN;

    private final Faults faults = new Faults();
    private final List<AnswerRow> rows = new ArrayList<>();

    @Test
    void tells_not_shown_from_not_answered_and_from_dont_know() {
        read("2020-W01;2;;;", "2020-W01;3;;;", "2020-W01;0;1;;", "2020-W01;3;0;;");
        assertThat(faults.none()).isTrue();
        assertThat(rows)
                .extracting(AnswerRow::coded)
                .containsExactly(
                        new short[] {2, HIDDEN, HIDDEN, HIDDEN, HIDDEN},
                        new short[] {3, OPEN, HIDDEN, HIDDEN, HIDDEN},
                        new short[] {0, 1, OPEN, OPEN, OPEN},
                        new short[] {3, 0, HIDDEN, HIDDEN, HIDDEN});
    }

    @Test
    void gives_each_option_of_a_multiple_choice_a_slot_of_its_own() {
        read("2020-W01;3;1;1|3;");
        assertThat(rows).singleElement().extracting(AnswerRow::coded).isEqualTo(new short[] {3, 1, 1, 0, 1});
    }

    @Test
    void refuses_an_option_a_multiple_choice_does_not_have() {
        read("2020-W01;3;1;1|4;", "2020-W01;3;1;1||2;");
        assertThat(said())
                .hasSize(2)
                .allMatch(said -> said.startsWith("Q_MULTIPLE: The answer must be numbers from 1 to 3"));
    }

    @Test
    void reads_numbers_with_comma_or_point_and_holds_them_to_their_bounds() {
        read("2020-W01;1;;;2,5", "2020-W01;1;;;2.50", "2020-W01;1;;;11", "2020-W01;1;;;many");
        assertThat(rows)
                .extracting(row -> row.numbers()[0])
                .containsExactly(new BigDecimal("2.5"), new BigDecimal("2.50"));
        assertThat(said())
                .containsExactly(
                        "Q_NUMBER: The number must be from 0 to 10.",
                        "Q_NUMBER: The answer must be a number, as in 12.5, or empty.");
    }

    @Test
    void refuses_an_answer_to_a_question_the_round_did_not_ask() {
        readWithLater("2020-W01;1;;;;2", "2020-W05;1;;;;2");
        assertThat(rows).singleElement().extracting(AnswerRow::round).isEqualTo(SECOND);
        assertThat(said()).singleElement().asString().startsWith("LATER: LATER is not asked in version 1");
    }

    @Test
    void misses_a_column_only_where_a_round_of_the_file_asked_its_question() {
        read("2020-W01;1;;;");
        assertThat(faults.none()).isTrue();
        read("2020-W05;1;;;");
        assertThat(said()).containsExactly("LATER: The column “LATER” is missing.");
    }

    private void read(String... answers) {
        readUnder("Q_SCALE;Q_SINGLE;Q_MULTIPLE;Q_NUMBER", answers);
    }

    private void readWithLater(String... answers) {
        readUnder("Q_SCALE;Q_SINGLE;Q_MULTIPLE;Q_NUMBER;LATER", answers);
    }

    private void readUnder(String columns, String... answers) {
        StringBuilder file = new StringBuilder("svar_id;landsdel;paabegynt;fullfoert;runde;" + columns + "\n");
        for (String answer : answers) {
            file.append("name;OL;2020-01-01;2020-01-02;").append(answer).append('\n');
        }
        new AnswerReading(SURVEY, QUESTIONNAIRE, LocalDate.of(2020, 12, 2), faults)
                .read(
                        CsvFile.open(
                                new ByteArrayInputStream(file.toString().getBytes(StandardCharsets.UTF_8)),
                                CsvLimits.CONTRACT,
                                Progress.UNWATCHED),
                        rows::add);
    }

    private List<String> said() {
        return faults.first().stream().map(AnswerReadingTest::said).toList();
    }

    private static String said(Fault fault) {
        return fault.field() + ": " + Texts.in(Language.EN).say(fault.message());
    }
}
