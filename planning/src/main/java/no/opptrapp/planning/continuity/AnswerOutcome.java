package no.opptrapp.planning.continuity;

import java.util.List;

/** How answering a point went. */
public sealed interface AnswerOutcome {

    record Done(Answer answer) implements AnswerOutcome {}

    /** Nothing was changed, for these reasons. */
    record Refused(List<PlanFault> faults) implements AnswerOutcome {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Somebody else answered since it was read; nothing was changed.
     *
     * @param theirs what they said
     */
    record Stale(Answer theirs) implements AnswerOutcome {}
}
