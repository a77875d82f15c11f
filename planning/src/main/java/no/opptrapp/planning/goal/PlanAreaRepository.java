package no.opptrapp.planning.goal;

import java.util.List;

/** Keeps plan areas. */
public interface PlanAreaRepository {

    /** All plan areas in the order of the plan. */
    List<PlanArea> all();

    /** Whether this instance may load plan areas; one with only the open door may not. */
    boolean mayLoad();

    /** Adds these in their order, and renames those that are there already. */
    void load(List<PlanArea> areas);
}
