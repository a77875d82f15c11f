package no.opptrapp.planning.need;

import java.util.List;

/** What came of a wish to change a rule. */
public sealed interface RuleOutcome {

    /** It is done; this is the rule now. */
    record Done(NeedRule rule) implements RuleOutcome {}

    /** Nothing was changed, for these reasons. */
    record Refused(List<NeedFault> faults) implements RuleOutcome {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
