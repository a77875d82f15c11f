package no.opptrapp.reports.comment;

import no.opptrapp.core.text.Text;
import no.opptrapp.reports.comment.Remark.Seen;
import no.opptrapp.reports.document.Block;
import org.jspecify.annotations.Nullable;

/**
 * A place of a report that people can write in.
 *
 * @param slot what it is called from one edition to the next
 * @param heading of the chapter or section it stands in; null before the first
 * @param about the figure or table it is said of; null where there is none
 * @param seen what the program drafts there now, and from which numbers
 */
public record Place(
        String slot, @Nullable Text heading, @Nullable Block about, Seen seen) {

    /** Whether it is a chapter of its own, which templates may have words for, and not said of a figure or table. */
    public boolean ofReport() {
        return Block.Comment.ofReport(slot);
    }

    /** Whether the draft or the numbers are others than when somebody wrote here. */
    public boolean hasChangedSince(Remark remark) {
        return !seen.equals(remark.seen());
    }
}
