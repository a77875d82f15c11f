package no.opptrapp.planning.continuity;

import java.util.List;

/** How changing a plan went. */
public sealed interface PlanChange {

    /** It is done; this is the plan now. */
    record Done(ContinuityPlan plan) implements PlanChange {}

    /** Nothing was changed, for these reasons. */
    record Refused(List<PlanFault> faults) implements PlanChange {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Somebody else changed the same since it was read; nothing was changed.
     *
     * @param theirs the plan as it stands now
     */
    record Stale(ContinuityPlan theirs) implements PlanChange {}
}
