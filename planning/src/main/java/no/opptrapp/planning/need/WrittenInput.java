package no.opptrapp.planning.need;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What was heard or read of a need, without names.
 *
 * @param kind where it comes from
 * @param heldOn the day of the meeting, or on which it was published
 * @param participants who took part, by kind; never who they are
 * @param summary what was said
 * @param citation where it can be read, null when it cannot
 */
public record WrittenInput(
        Kind kind,
        LocalDate heldOn,
        Set<Participants> participants,
        String summary,
        @Nullable String citation) {

    public WrittenInput {
        participants = Set.copyOf(participants);
    }

    /** Where something comes from. */
    public enum Kind {
        MEETING,
        INTERVIEW,
        OPEN_CALL,
        WEB,
        GUIDELINE,
        REPORT,
        RESEARCH;

        /** What people read. */
        public Text label() {
            return Text.of("need.input." + name().toLowerCase(Locale.ROOT));
        }
    }

    /** Who took part. A list to choose from, so that no names come in. */
    public enum Participants {
        USERS,
        NEXT_OF_KIN,
        CHILDREN,
        ORGANISATIONS,
        SERVICES,
        SPECIALISTS,
        POLICE,
        POLITICIANS,
        INHABITANTS;

        /** What people read. */
        public Text label() {
            return Text.of("need.participants." + name().toLowerCase(Locale.ROOT));
        }
    }
}
