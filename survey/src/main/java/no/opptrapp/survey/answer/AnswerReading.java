package no.opptrapp.survey.answer;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import no.opptrapp.core.exchange.CsvFile;
import no.opptrapp.core.exchange.CsvRow;
import no.opptrapp.core.exchange.Fault;
import no.opptrapp.core.exchange.Faults;
import no.opptrapp.core.exchange.FileRefused;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.text.Text;
import no.opptrapp.survey.design.Question;
import no.opptrapp.survey.design.Questionnaire;
import no.opptrapp.survey.design.QuestionnaireVersion;
import no.opptrapp.survey.design.Survey;
import no.opptrapp.survey.design.Survey.VersionStart;
import org.jspecify.annotations.Nullable;

/** Reads a file of answers to a survey from its header to its end, and takes down everything wrong with it. */
final class AnswerReading {

    private static final int FIRST_YEAR = RowReader.EARLIEST.getYear();

    private final Survey survey;
    private final Questionnaire questionnaire;
    private final Faults faults;
    private final LocalDate latest;
    private final RowFaults rowFaults;
    private final GivenNames names = new GivenNames();
    private final Map<Integer, RowReader> readers = new HashMap<>();
    private final Map<String, IsoWeek> weeks = new HashMap<>();
    private final TreeSet<IsoWeek> rounds = new TreeSet<>();
    private @Nullable AnswerHeader header;
    private @Nullable IsoWeek lastRound;
    private @Nullable RowReader lastReader;
    private boolean tooLarge;

    /** @param latest the last day an answer can have been given on */
    AnswerReading(Survey survey, Questionnaire questionnaire, LocalDate latest, Faults faults) {
        this.survey = survey;
        this.questionnaire = questionnaire;
        this.latest = latest;
        this.faults = faults;
        this.rowFaults = new RowFaults(faults);
    }

    /** The rounds of the rows that were handed on, in order. */
    List<IsoWeek> rounds() {
        return List.copyOf(rounds);
    }

    /** Whether the file is beyond a limit. */
    boolean tooLarge() {
        return tooLarge;
    }

    /** The name on a line that was handed on is taken by another answer. */
    Fault otherContent(long line) {
        return fault(line, AnswerHeader.NAME, names.on(line), Text.of("answer.other-content"));
    }

    /** A line that was handed on is for a round that takes no answers. */
    Fault closed(long line, IsoWeek round) {
        return fault(line, AnswerHeader.ROUND, round.key(), Text.of("answer.round-closed"));
    }

    private Fault fault(long line, String column, @Nullable String value, Text message) {
        return new Fault(line, header == null ? null : header.place(column) + 1, column, value, message);
    }

    /** Hands on every row that is as it should be. */
    void read(CsvFile file, Consumer<AnswerRow> rows) {
        List<QuestionnaireVersion> versions = survey.starts().stream()
                .map(VersionStart::version)
                .distinct()
                .map(questionnaire::version)
                .toList();
        AnswerHeader known = AnswerHeader.read(file.header(), versions, faults);
        header = known;
        if (!faults.none()) {
            return;
        }
        boolean empty = true;
        try {
            for (CsvRow row = file.next(); row != null; row = file.next()) {
                empty = false;
                AnswerRow answer = read(row, file.header().size(), known);
                if (answer != null) {
                    rounds.add(answer.round());
                    names.note(answer.line(), answer.name());
                    rows.accept(answer);
                }
            }
        } catch (FileRefused refused) {
            refuse(refused);
        }
        if (empty && faults.none()) {
            faults.add(new Fault(1, null, null, null, Text.of("answer.no-rows")));
        }
    }

    /** Takes down why a file cannot be read. */
    void refuse(FileRefused refused) {
        tooLarge = refused.tooLarge();
        faults.add(refused.fault());
    }

    private @Nullable AnswerRow read(CsvRow row, int width, AnswerHeader header) {
        if (row.size() != width) {
            rowFaults.addLine(row, () -> Text.of("exchange.column-count", row.size(), width));
            return null;
        }
        int column = header.place(AnswerHeader.ROUND);
        IsoWeek round = week(row.field(column));
        if (round == null) {
            rowFaults.add(row, column, AnswerHeader.ROUND, () -> Text.of("answer.no-round"));
            return null;
        }
        RowReader reader = round.equals(lastRound) ? lastReader : null;
        if (reader == null) {
            reader = reader(round, header);
            lastRound = round;
            lastReader = reader;
        }
        return reader.read(row, round);
    }

    private RowReader reader(IsoWeek round, AnswerHeader header) {
        int version = survey.versionOf(round);
        RowReader reader = readers.get(version);
        if (reader == null) {
            QuestionnaireVersion asked = questionnaire.version(version);
            checkColumns(asked, header);
            reader = new RowReader(asked, header, latest, rowFaults);
            readers.put(version, reader);
        }
        return reader;
    }

    /** A week is written the same on thousands of rows: it is read once. */
    private @Nullable IsoWeek week(String written) {
        IsoWeek known = weeks.get(written);
        if (known != null) {
            return known;
        }
        IsoWeek read = IsoWeek.read(written.strip())
                .filter(week -> week.year() >= FIRST_YEAR)
                .orElse(null);
        if (read != null && weeks.size() < 10_000) {
            weeks.put(written, read);
        }
        return read;
    }

    private void checkColumns(QuestionnaireVersion asked, AnswerHeader header) {
        asked.questions().stream()
                .filter(AnswerHeader::mustBeThere)
                .map(Question::code)
                .filter(code -> header.place(code) < 0)
                .forEach(code -> faults.add(new Fault(1, null, code, null, Text.of("exchange.missing-column", code))));
    }
}
