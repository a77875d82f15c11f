package no.opptrapp.planning.neighbour;

import java.util.List;

/** What came of changing another plan. */
public sealed interface NeighbourChange {

    /** It is so now. */
    record Done(NeighbourPlan plan) implements NeighbourChange {}

    /** Nothing was changed, for these reasons. */
    record Refused(List<NeighbourFault> faults) implements NeighbourChange {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /** Nothing was changed: somebody else has since it was read. */
    record Stale(NeighbourPlan theirs) implements NeighbourChange {}
}
