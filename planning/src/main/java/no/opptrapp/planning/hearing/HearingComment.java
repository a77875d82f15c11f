package no.opptrapp.planning.hearing;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A comment from outside, with its answer. The comment itself is never changed.
 *
 * @param line the line it is about; null for the whole plan
 * @param who an organisation or a name; empty when nothing was said
 * @param answer empty while there is none
 * @param answeredBy the name of who wrote the answer last
 * @param need the need it became evidence of; null when of none
 * @param version counts from 1 and rises with every change of the answer
 */
public record HearingComment(
        UUID id,
        UUID hearing,
        String area,
        @Nullable Integer line,
        String who,
        String words,
        Instant at,
        State state,
        String answer,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy,
        @Nullable UUID need,
        int version) {

    /** The most characters of a comment, and of an answer. */
    public static final int LONGEST = 5_000;

    /** The most characters of a name. */
    public static final int LONGEST_NAME = 200;

    /** How far it is with the answer. */
    public enum State {
        NEW,
        /** There is an answer that only those see who wrote it. */
        DRAFTED,
        /** The answer stands beside the comment on the open page, once the hearing is closed. */
        ANSWERED,
        /** Kept, but never shown to others. */
        LEFT_OUT;

        /** What people read. */
        public Text label() {
            return Text.of("hearing.state." + name().toLowerCase(Locale.ROOT));
        }
    }

    HearingComment answered(State next, String words, Instant now, String by) {
        return new HearingComment(
                id, hearing, area, line, who, this.words, at, next, words, now, by, need, version + 1);
    }

    HearingComment evidenceOf(UUID other) {
        return new HearingComment(
                id, hearing, area, line, who, words, at, state, answer, answeredAt, answeredBy, other, version + 1);
    }
}
