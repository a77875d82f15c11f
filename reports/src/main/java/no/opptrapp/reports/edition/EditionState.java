package no.opptrapp.reports.edition;

import java.util.Locale;
import no.opptrapp.core.text.Text;

/** How far an edition of a report has come. The names are kept in the database. */
public enum EditionState {
    /** People write in it. */
    DRAFT,
    /** Somebody has been asked to read and approve it; its words can still be changed. */
    REVIEW,
    /** Nobody changes its words. */
    APPROVED;

    /** What people read. */
    public Text label() {
        return Text.of("edition.state." + name().toLowerCase(Locale.ROOT));
    }
}
