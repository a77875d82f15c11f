package no.opptrapp.planning.neighbour;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Keeps other plans and which needs concern them. The database gives only what the actor may read. */
public interface NeighbourRepository {

    /**
     * Those that are not deleted, by kind and name.
     *
     * @param areas only of these; empty for everywhere
     */
    List<NeighbourPlan> in(Set<String> areas);

    /** Deleted ones too. */
    List<NeighbourPlan> byIds(Collection<UUID> ids);

    void add(NeighbourPlan plan);

    /** @return false when somebody else has changed it since */
    boolean change(NeighbourPlan plan);

    /** Which plans each of these needs concerns; needs that concern none are left out. */
    Map<UUID, Set<UUID>> ofNeeds(Collection<UUID> needs);

    /** The needs that concern a plan. */
    Set<UUID> needsOf(UUID plan);

    /** The measures that concern a plan. */
    Set<UUID> measuresOf(UUID plan);

    /** Says anew which plans a need concerns. */
    void link(UUID need, String area, Set<UUID> plans);
}
