package no.opptrapp.reports.edition;

import java.util.List;
import no.opptrapp.core.text.Text;

/** What came of a step. */
public sealed interface EditionChange {

    /** It is so now. */
    record Done(Edition edition) implements EditionChange {}

    /** Nothing was changed, for these reasons. */
    record Refused(List<Text> faults) implements EditionChange {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /** Nothing was changed: the report or its words are others than those that were read. */
    record Stale() implements EditionChange {}
}
