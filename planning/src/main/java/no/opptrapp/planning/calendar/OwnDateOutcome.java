package no.opptrapp.planning.calendar;

import java.util.List;
import no.opptrapp.core.text.Text;

/** How writing a day down went. */
public sealed interface OwnDateOutcome {

    /** It is done; this is the day now. */
    record Done(OwnDate date) implements OwnDateOutcome {}

    /** Nothing was changed, for these reasons. */
    record Refused(List<Fault> faults) implements OwnDateOutcome {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /** @param field {@code title}, {@code responsible} or {@code day} */
    record Fault(String field, Text message) {}
}
