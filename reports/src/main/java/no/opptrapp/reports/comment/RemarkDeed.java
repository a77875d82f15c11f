package no.opptrapp.reports.comment;

import java.util.Locale;
import no.opptrapp.core.text.Text;

/** How a version of a remark came about. The names are kept in the database. */
public enum RemarkDeed {
    /** Somebody wrote it. */
    WRITTEN,
    /** Somebody took over what was said in an earlier edition. */
    TAKEN_OVER,
    /** Somebody fetched an earlier version back. */
    RESTORED,
    /** Somebody chose what the program drafts. */
    DRAFT,
    /** Somebody chose that nothing is said. */
    NOTHING;

    /** What people read. */
    public Text label() {
        return Text.of("comment.deed." + name().toLowerCase(Locale.ROOT));
    }
}
