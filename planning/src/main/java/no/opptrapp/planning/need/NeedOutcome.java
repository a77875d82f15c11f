package no.opptrapp.planning.need;

import java.util.List;
import no.opptrapp.core.text.Text;

/** What came of a wish to write down or change a need. */
public sealed interface NeedOutcome {

    /**
     * It is done.
     *
     * @param need as it is now
     * @param made whether the need is new; otherwise one that was open got it
     */
    record Done(Need need, boolean made) implements NeedOutcome {}

    /** Nothing was changed, for these reasons. */
    record Refused(List<NeedFault> faults) implements NeedOutcome {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    static NeedOutcome refused(Text message) {
        return new Refused(List.of(NeedFault.whole(message)));
    }
}
