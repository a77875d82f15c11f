package no.opptrapp.reports.comment;

import java.util.List;
import no.opptrapp.core.text.Text;

/** What came of writing in a report. */
public sealed interface RemarkChange {

    /** It is so now. */
    record Done(Remark remark) implements RemarkChange {}

    /** Nothing was changed, for these reasons. */
    record Refused(List<Text> faults) implements RemarkChange {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /** Nothing was changed: somebody else has written there since it was read. */
    record Stale(Remark theirs) implements RemarkChange {}
}
