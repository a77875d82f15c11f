package no.opptrapp.reports.edition;

import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.reports.document.Document;
import org.jspecify.annotations.Nullable;

/** What people write in reports in the place of what the program drafts. */
public interface WrittenWords {

    /** The draft with what people have written in it, as far as the actor may read that. */
    Worded into(Actor actor, ReportKey key, Document draft);

    /** How much was written in a report, and by whom last; in a transaction of the actor. */
    Written written(Actor actor, ReportKey key);

    /** A report with the words of people. */
    record Worded(Document document, Written written) {}

    /**
     * How much was written.
     *
     * @param changes of its words, counted from the first
     * @param last who made the newest; null where nobody has written
     */
    record Written(int changes, @Nullable UUID last) {}
}
