package no.opptrapp.planning.followup;

import java.util.Locale;
import no.opptrapp.core.text.Text;

/**
 * Why an effect cannot be estimated, or not against others.
 *
 * @param found how many there are of what lacks; 0 where nothing is counted
 * @param about what it is about, such as the period of a break; empty where the kind says it all
 */
public record Reason(Kind kind, int found, Text about) {

    /** What lacks. */
    public enum Kind {
        /** No indicator was named that should show it. */
        NO_INDICATOR,
        /** It has not begun, or nobody said when. */
        NOT_BEGUN,
        /** The indicator is answered by yes or no, which has no mean. */
        YES_NO,
        /** The indicator is told for wider areas only. */
        WIDER,
        /** Values from before cannot be held against values from then on. */
        BREAK,
        /** Too few values before the start. */
        FEW_BEFORE,
        /** Too few values after the start. */
        FEW_AFTER,
        /** Only municipalities have a group to be compared within. */
        NO_GROUP,
        /** Too few areas to compare with. */
        FEW_CONTROLS
    }

    static Reason of(Kind kind) {
        return of(kind, 0);
    }

    static Reason of(Kind kind, int found) {
        return new Reason(kind, found, Text.verbatim(""));
    }

    /** What people read: a sentence. */
    public Text text() {
        return Text.of("followup.reason." + kind.name().toLowerCase(Locale.ROOT), found, about);
    }
}
