package no.opptrapp.survey.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.opptrapp.core.exchange.CsvFile;
import no.opptrapp.core.exchange.CsvRow;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.text.Text;
import no.opptrapp.survey.answer.AnswerColumn.Gate;
import no.opptrapp.survey.design.QuestionnaireVersion;
import no.opptrapp.survey.design.Regions;
import org.jspecify.annotations.Nullable;

/** Reads rows of the rounds that use one version of the questionnaire. */
final class RowReader {

    private static final Set<String> REGIONS = Set.copyOf(Regions.CODES);
    private static final int LONGEST_NAME = 200;

    /** No survey was answered before this: a day that is earlier is a slip of the pen. */
    static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    /** A round is named by a week and may be answered long before and after it, but a day further off is another round's. */
    private static final int WEEKS_AROUND = 8;

    private final QuestionnaireVersion version;
    private final AnswerHeader header;
    private final List<AnswerColumn> columns;
    private final List<String> strange;
    private final LocalDate latest;
    private final RowFaults faults;
    private final int slots;
    private final int numberSlots;
    private final int textSlots;

    /** @param latest the last day an answer can have been given on */
    RowReader(QuestionnaireVersion version, AnswerHeader header, LocalDate latest, RowFaults faults) {
        this.version = version;
        this.header = header;
        this.columns = new AnswerColumns(version, header.places()).all();
        this.strange = header.questions().stream()
                .filter(code -> version.question(code).isEmpty())
                .toList();
        this.latest = latest;
        this.faults = faults;
        this.slots = version.slots();
        this.numberSlots = version.numberSlots();
        this.textSlots = version.textSlots();
    }

    /** The answer of a row; absent when something is wrong with it, which is then taken down. */
    @Nullable
    AnswerRow read(CsvRow row, IsoWeek round) {
        faults.begin();
        String name = name(row);
        Moment started = moment(row, round, AnswerHeader.STARTED, true);
        Moment completed = moment(row, round, AnswerHeader.COMPLETED, false);
        if (started != null && completed != null && completed.isBefore(started)) {
            fault(row, AnswerHeader.COMPLETED, Text.of("answer.completed-before-started"));
        }
        boolean complete = !field(row, AnswerHeader.COMPLETED).isEmpty();
        String region = region(row, complete);
        Draft draft = new Draft(slots, numberSlots, textSlots);
        if (complete) {
            readAnswers(row, draft);
        } else {
            refuseAnswers(row);
        }
        refuseStrangeAnswers(row);
        if (!faults.none() || started == null) {
            return null;
        }
        return new AnswerRow(
                row.line(), name, round, region, started, completed, draft.coded, draft.numbers, draft.texts);
    }

    private void readAnswers(CsvRow row, Draft draft) {
        for (AnswerColumn column : columns) {
            String value = column.index() < 0 ? "" : row.field(column.index()).strip();
            Gate gate = column.gate();
            boolean shown = gate == null || gate.open(draft);
            if (value.isEmpty()) {
                column.leave(draft, shown ? AnswerRow.NOT_ANSWERED : AnswerRow.NOT_SHOWN);
            } else if (gate != null && !shown) {
                faults.add(row, column.index(), column.code(), () -> Text.of("answer.not-shown", gate.parent()));
            } else {
                column.put(row, value, draft, faults);
            }
        }
    }

    /** An answer that was only started says nothing yet: its landsdel is not known, so it could not be shown anywhere. */
    private void refuseAnswers(CsvRow row) {
        for (AnswerColumn column : columns) {
            if (column.index() >= 0 && !row.field(column.index()).isBlank()) {
                faults.add(row, column.index(), column.code(), () -> Text.of("answer.only-started"));
            }
        }
    }

    private void refuseStrangeAnswers(CsvRow row) {
        for (String code : strange) {
            if (!field(row, code).isEmpty()) {
                fault(row, code, Text.of("answer.not-asked", code, version.version()));
            }
        }
    }

    private String name(CsvRow row) {
        String name = field(row, AnswerHeader.NAME);
        if (name.isEmpty()) {
            fault(row, AnswerHeader.NAME, Text.of("answer.no-name"));
        } else if (name.length() > LONGEST_NAME) {
            fault(row, AnswerHeader.NAME, Text.of("answer.long-name", LONGEST_NAME));
        } else if (name.indexOf(CsvFile.BROKEN) >= 0 || name.indexOf('\0') >= 0) {
            fault(row, AnswerHeader.NAME, Text.of("exchange.broken-encoding"));
        }
        return name;
    }

    private @Nullable Moment moment(CsvRow row, IsoWeek round, String column, boolean needed) {
        String written = field(row, column);
        if (written.isEmpty() && !needed) {
            return null;
        }
        Moment moment = Moment.read(written);
        if (moment == null) {
            fault(row, column, Text.of("answer.no-day"));
        } else if (moment.day().isBefore(EARLIEST)) {
            fault(row, column, Text.of("answer.too-early", EARLIEST.toString()));
        } else if (moment.day().isAfter(latest)) {
            fault(row, column, Text.of("answer.ahead"));
        } else if (moment.day().isBefore(round.firstDay().minusWeeks(WEEKS_AROUND))
                || moment.day().isAfter(round.lastDay().plusWeeks(WEEKS_AROUND))) {
            fault(row, column, Text.of("answer.far-from-round", WEEKS_AROUND, round.label()));
        }
        return moment;
    }

    private @Nullable String region(CsvRow row, boolean complete) {
        String region = field(row, AnswerHeader.REGION);
        if (region.isEmpty()) {
            return null;
        }
        if (!REGIONS.contains(region)) {
            fault(row, AnswerHeader.REGION, Text.of("answer.unknown-region", String.join(", ", Regions.CODES)));
        } else if (!complete) {
            fault(row, AnswerHeader.REGION, Text.of("answer.only-started"));
        }
        return region;
    }

    private String field(CsvRow row, String column) {
        return row.field(header.place(column)).strip();
    }

    private void fault(CsvRow row, String column, Text message) {
        faults.add(row, header.place(column), column, () -> message);
    }
}
