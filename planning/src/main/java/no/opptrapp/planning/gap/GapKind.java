package no.opptrapp.planning.gap;

import java.util.Locale;
import no.opptrapp.core.text.Text;

/** The three lists that make up the gap list. */
public enum GapKind {
    /** An open need of the area's own, with no linked measure that is planned or under way. */
    NEED_WITHOUT_MEASURE,
    /** A measure that is planned or under way, linked to no need. */
    MEASURE_WITHOUT_NEED,
    /** A measure that is done, linked to a need whose newest evidence still shows it. */
    DONE_BUT_STILL_REPORTED;

    /** What people read. */
    public Text label() {
        return Text.of("gap.kind." + name().toLowerCase(Locale.ROOT));
    }
}
