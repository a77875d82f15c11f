package no.opptrapp.planning.goal;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps plan areas, and what was written of them in versions. */
public interface PlanAreaRepository {

    /** All plan areas in the order of the plan. */
    default List<PlanArea> all() {
        return newest().stream().map(PlanAreaDefinition::area).toList();
    }

    /** The newest version of each, in the order of the plan. */
    List<PlanAreaDefinition> newest();

    /** All versions of one, newest first; none when there is no such plan area. */
    List<PlanAreaVersion> history(String code);

    /** Whether this instance may load plan areas; one with only the open door may not. */
    boolean mayLoad();

    /** Makes these, in this order, with the goals they serve; those that are there already get that place and goal. */
    void place(List<PlanArea> areas);

    /** Codes of those whose newest version somebody wrote. */
    Set<String> edited();

    /** Lets no other version come in between until the transaction ends. */
    void holdDefinitions();

    /** @param by the name of who made these versions; null when they came with the program */
    void add(List<PlanAreaDefinition> versions, Instant at, @Nullable String by);
}
