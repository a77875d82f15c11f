package no.opptrapp.reports.batch;

import java.util.List;
import no.opptrapp.core.text.Text;

/** What became of asking for a batch. */
public sealed interface BatchOutcome {

    /** It is under way. */
    record Begun(Batch batch) implements BatchOutcome {}

    /** It cannot be made. */
    record Refused(List<Fault> faults) implements BatchOutcome {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /**
     * What is wrong.
     *
     * @param field the component of {@link BatchDraft}
     */
    record Fault(String field, String value, Text message) {}
}
