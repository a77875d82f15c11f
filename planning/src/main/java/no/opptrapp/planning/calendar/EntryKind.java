package no.opptrapp.planning.calendar;

import java.util.Locale;
import no.opptrapp.core.text.Text;

/** What happens on a day of the planning year. */
public enum EntryKind {
    MEASURE_BEGINS,
    MEASURE_ENDS,
    /** A target should be reached by then. */
    TARGET,
    /** The values of the year before should be approved by then. */
    APPROVAL,
    /** A survey's round opens or closes. */
    ROUND,
    /** Comments to a plan should be in by then. */
    HEARING,
    /** What was agreed in a call should be followed up by then. */
    FOLLOW_UP,
    /** A day that an area wrote down itself. */
    OWN;

    /** What people read. */
    public Text label() {
        return Text.of("calendar.kind." + name().toLowerCase(Locale.ROOT));
    }
}
