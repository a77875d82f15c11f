package no.opptrapp.planning.neighbour;

import java.util.Set;
import java.util.UUID;

/**
 * Another plan with what concerns it, as far as the actor may read it.
 *
 * @param needs ids of needs
 * @param measures ids of measures
 */
public record NeighbourSheet(NeighbourPlan plan, Set<UUID> needs, Set<UUID> measures) {

    public NeighbourSheet {
        needs = Set.copyOf(needs);
        measures = Set.copyOf(measures);
    }
}
