package no.opptrapp.core.indicator;

import java.util.List;
import no.opptrapp.core.text.Text;

/** What came of editing a definition sheet. */
public sealed interface DefinitionOutcome {

    /** It stands; this is the newest version now, the one before where nothing was changed. */
    record Done(Indicator indicator) implements DefinitionOutcome {}

    /** Nothing was changed, for these reasons. */
    record Refused(List<Fault> faults) implements DefinitionOutcome {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /**
     * One thing to mend.
     *
     * @param field which part of the sheet: {@code name}, {@code numerator}, {@code breaks} …
     */
    record Fault(String field, Text message) {}
}
