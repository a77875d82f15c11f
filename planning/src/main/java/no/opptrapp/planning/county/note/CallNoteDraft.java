package no.opptrapp.planning.county.note;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes down of a call.
 *
 * @param day when they spoke; null while nobody has said
 * @param with whom they spoke with; null while nobody has said
 * @param said what was said and agreed
 * @param followUpOn when it is to be followed up; null when it is not
 */
public record CallNoteDraft(
        @Nullable LocalDate day,
        @Nullable SpokenWith with,
        String said,
        @Nullable LocalDate followUpOn) {

    /** The longest note, in characters. */
    public static final int LONGEST = 4000;

    public CallNoteDraft {
        said = said.strip();
    }
}
