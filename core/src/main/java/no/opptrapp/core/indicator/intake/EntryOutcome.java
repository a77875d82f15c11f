package no.opptrapp.core.indicator.intake;

import java.util.List;
import no.opptrapp.core.exchange.Fault;

/** What came of saving a form: all of it, or nothing. */
public sealed interface EntryOutcome {

    /**
     * It was saved; the values wait for approval.
     *
     * @param values how many say something new
     * @param warnings what somebody should look at, by field
     */
    record Stored(int values, List<Fault> warnings) implements EntryOutcome {
        public Stored {
            warnings = List.copyOf(warnings);
        }
    }

    /** Everything stood so already. */
    record Unchanged() implements EntryOutcome {}

    /** Nothing was saved, for these reasons; the field of each is the code of an indicator. */
    record Refused(List<Fault> faults) implements EntryOutcome {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
