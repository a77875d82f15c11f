package no.opptrapp.core.official;

import java.util.List;
import no.opptrapp.core.text.Text;

/** What came of writing down a source. */
public sealed interface SourceOutcome {

    /** It stands so now. */
    record Done(Source source) implements SourceOutcome {}

    /** Nothing was changed, for these reasons. */
    record Refused(List<Fault> faults) implements SourceOutcome {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /**
     * One thing to mend.
     *
     * @param field the name of the member of {@link SourceDefinition.TableValues}
     */
    record Fault(String field, Text message) {}
}
