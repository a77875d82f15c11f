package no.opptrapp.survey.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.opptrapp.core.period.IsoWeek;
import org.jspecify.annotations.Nullable;

/**
 * One answer that has passed the checks of its questionnaire. Its arrays are handed on, not copied: it is made once,
 * written once and forgotten, millions of times.
 */
public final class AnswerRow {

    /** In a slot whose question was shown and left open. */
    public static final short NOT_ANSWERED = Short.MIN_VALUE;

    /** In a slot whose question was not shown. */
    public static final short NOT_SHOWN = -1;

    final Moment started;
    final @Nullable Moment completed;
    final short[] coded;
    final @Nullable BigDecimal[] numbers;
    final @Nullable String[] texts;
    private final long line;
    private final String name;
    private final IsoWeek round;
    private final @Nullable String region;

    AnswerRow(
            long line,
            String name,
            IsoWeek round,
            @Nullable String region,
            Moment started,
            @Nullable Moment completed,
            short[] coded,
            @Nullable BigDecimal[] numbers,
            @Nullable String[] texts) {
        this.line = line;
        this.name = name;
        this.round = round;
        this.region = region;
        this.started = started;
        this.completed = completed;
        this.coded = coded;
        this.numbers = numbers;
        this.texts = texts;
    }

    /** The line of its file. */
    public long line() {
        return line;
    }

    /** What its file calls it; to be hashed and never stored. */
    public String name() {
        return name;
    }

    public IsoWeek round() {
        return round;
    }

    /** The landsdel, where it names one. */
    public @Nullable String region() {
        return region;
    }

    public LocalDate started() {
        return started.day();
    }

    public @Nullable LocalDate completed() {
        return completed == null ? null : completed.day();
    }

    /** The times as written, to tell a changed answer from the same one; to be hashed and never stored. */
    public String times() {
        return started.written() + '\u001F' + (completed == null ? "" : completed.written());
    }

    /** By slot from 0: an option, 0 for <i>vet ikke</i>, {@link #NOT_ANSWERED} or {@link #NOT_SHOWN}. */
    public short[] coded() {
        return coded;
    }

    /** By number slot from 0. */
    public @Nullable BigDecimal[] numbers() {
        return numbers;
    }

    /** By text slot from 0. */
    public @Nullable String[] texts() {
        return texts;
    }
}
