package no.opptrapp.planning.county.note;

import java.util.Locale;
import no.opptrapp.core.text.Text;

/** With whom somebody spoke, by their place of work: a note never names a person. */
public enum SpokenWith {
    /** Who leads the services. */
    LEADER,
    /** Who coordinates work with substance use and mental health. */
    COORDINATOR,
    /** The municipal director, or one of theirs. */
    DIRECTOR,
    MEDICAL_OFFICER,
    STAFF,
    OTHER;

    /** What people read. */
    public Text label() {
        return Text.of("call_note.with." + name().toLowerCase(Locale.ROOT));
    }
}
