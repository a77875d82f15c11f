package no.opptrapp.planning.county.note;

import java.util.List;
import no.opptrapp.core.text.Text;

/** What came of writing or changing a note. */
public sealed interface CallNoteChange {

    /** It is so now. */
    record Done(CallNote note) implements CallNoteChange {}

    /** Nothing was changed, for these reasons. */
    record Refused(List<Fault> faults) implements CallNoteChange {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /** Nothing was changed: somebody else has since it was read. */
    record Stale(CallNote theirs) implements CallNoteChange {}

    /** @param field {@code day}, {@code with}, {@code said} or {@code followUpOn} */
    record Fault(String field, Text message) {}
}
