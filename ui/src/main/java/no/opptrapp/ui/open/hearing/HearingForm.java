package no.opptrapp.ui.open.hearing;

import no.opptrapp.planning.hearing.NewComment;
import org.jspecify.annotations.Nullable;

/**
 * The form for a comment as it was filled in.
 *
 * @param line the number of a line; empty for the whole plan
 * @param trap a field that people do not see and programs fill in
 */
public record HearingForm(String line, String who, String words, String trap) {

    static final HearingForm EMPTY = new HearingForm("", "", "", "");

    static HearingForm of(@Nullable String line, @Nullable String who, @Nullable String words, @Nullable String trap) {
        return new HearingForm(said(line), said(who), said(words), said(trap));
    }

    private static String said(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** What is no number is a line there is not. */
    NewComment comment() {
        return new NewComment(
                line.isEmpty() ? null : line.matches("\\d{1,6}") ? Integer.valueOf(line) : Integer.valueOf(0),
                who,
                words);
    }
}
