package no.opptrapp.core.indicator.targets;

import java.util.List;
import no.opptrapp.core.text.Text;

/** What came of setting a target. */
public sealed interface TargetOutcome {

    /** It stands; this is the target now. */
    record Done(Target target) implements TargetOutcome {}

    /** Nothing was changed, for these reasons. */
    record Refused(List<Fault> faults) implements TargetOutcome {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /**
     * One thing to mend.
     *
     * @param field the name of the field in a {@link TargetDraft}
     */
    record Fault(String field, Text message) {}
}
