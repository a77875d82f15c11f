package no.opptrapp.core.mail;

import java.util.Locale;
import no.opptrapp.core.text.Text;

/** How far a letter has come. */
public enum LetterState {
    /** It will be tried. */
    WAITING,
    /** Somebody is at it. */
    SENDING,
    /** The mail server took it. */
    SENT,
    /** The mail server refused it for good, or for too long. */
    FAILED,
    /** Whoever was at it ended, or lost the mail server, before it was confirmed: it may have gone out or not. */
    UNKNOWN;

    /** What people read. */
    public Text label() {
        return Text.of("mail.state." + name().toLowerCase(Locale.ROOT));
    }

    /** Whether only a person can tell what to do. */
    public boolean needsSomebody() {
        return this == FAILED || this == UNKNOWN;
    }
}
