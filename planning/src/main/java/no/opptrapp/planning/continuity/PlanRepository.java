package no.opptrapp.planning.continuity;

import java.util.List;
import java.util.Optional;

/** Where continuity plans are kept: every version whole, never altered. */
public interface PlanRepository {

    /** Has others who change the plan of an area wait until the transaction ends. */
    void hold(String area);

    /** The newest version; empty when there is no plan, or it may not be read. */
    Optional<ContinuityPlan> newest(String area);

    Optional<ContinuityPlan> version(String area, int version);

    /** Newest first. */
    List<PlanVersion> history(String area);

    /** Codes of the areas that have a plan and may be read. */
    List<String> areas();

    void add(ContinuityPlan plan);
}
