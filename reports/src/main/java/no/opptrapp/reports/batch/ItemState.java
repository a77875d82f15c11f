package no.opptrapp.reports.batch;

import java.util.Locale;
import no.opptrapp.core.text.Text;

/** How far a report of a batch has come. The names are kept in the database. */
public enum ItemState {
    WAITING,
    /** Somebody is at it, or was killed at it: then it is taken up again when the time for it has run out. */
    RUNNING,
    /** It is in the archive. */
    DONE,
    FAILED,
    CANCELLED;

    public Text label() {
        return Text.of("batch.state." + name().toLowerCase(Locale.ROOT));
    }

    /** Whether something will still happen to it by itself. */
    public boolean isOpen() {
        return this == WAITING || this == RUNNING;
    }
}
