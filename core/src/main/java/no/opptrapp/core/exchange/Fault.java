package no.opptrapp.core.exchange;

import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something in a file that somebody must mend before it can be taken in.
 *
 * @param line the line it begins on, from 1, the header being line 1
 * @param column the position of the field in its line, from 1; absent when it is about the whole line or file
 * @param field the name of the column; absent when it is about the whole line or file
 * @param value what stands there, shortened when long; absent when nothing does
 * @param message what is wrong and what should stand there
 */
public record Fault(
        long line,
        @Nullable Integer column,
        @Nullable String field,
        @Nullable String value,
        Text message) {

    private static final int LONGEST_VALUE = 100;

    public Fault {
        if (value != null && value.length() > LONGEST_VALUE) {
            value = value.substring(0, LONGEST_VALUE) + "…";
        }
    }

    /** A fault of a whole line. */
    public static Fault ofLine(long line, Text message) {
        return new Fault(line, null, null, null, message);
    }
}
