package no.opptrapp.planning.hearing;

import java.util.List;

/** What came of sending a plan on hearing. */
public sealed interface HearingOutcome {

    /** It is sent. */
    record Sent(Hearing hearing) implements HearingOutcome {}

    /** It is not, for these reasons. */
    record Refused(List<HearingFault> faults) implements HearingOutcome {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
