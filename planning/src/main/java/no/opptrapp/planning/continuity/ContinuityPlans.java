package no.opptrapp.planning.continuity;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.AuditedChange;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.text.Text;

/** Makes, changes and reads continuity plans. Only within the actor's scope. */
@Singleton
public class ContinuityPlans {

    private final PlanRepository plans;
    private final PlanKeeping keeping;
    private final ContinuityAreas areas;

    ContinuityPlans(PlanRepository plans, PlanKeeping keeping, ContinuityAreas areas) {
        this.plans = plans;
        this.keeping = keeping;
        this.areas = areas;
    }

    /** The municipalities and districts whose plans the actor may make, on the borders in force. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public List<Area> areas(Actor actor) {
        return areas.own(actor);
    }

    /** Codes of the areas that have a plan the actor may read. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<String> planned(Actor actor) {
        return plans.areas();
    }

    /**
     * The plan of an area; empty when it has none yet.
     *
     * @throws NotInScope when the area is unknown or outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public Optional<ContinuityPlan> find(Actor actor, String area) {
        areas.readable(actor, area);
        return plans.newest(area);
    }

    /**
     * What happened to the plan of an area, newest first.
     *
     * @throws NotInScope when the area is unknown or outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<PlanVersion> history(Actor actor, String area) {
        areas.readable(actor, area);
        return plans.history(area);
    }

    /**
     * The plan as it stood after a change.
     *
     * @throws NotInScope when there is no such version, or the area is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public ContinuityPlan version(Actor actor, String area, int version) {
        areas.readable(actor, area);
        return plans.version(area, version).orElseThrow(() -> missing(area));
    }

    /**
     * Adds a function, last; the first one begins the plan.
     *
     * @throws NotInScope when the area is unknown or outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public PlanChange add(Actor actor, String area, FunctionDraft draft) {
        if (!areas.mayHavePlan(actor, area)) {
            return refused("", Text.of("continuity.fault.area"));
        }
        ContinuityPlan before = keeping.held(actor, area);
        List<PlanFault> faults = PlanPolicy.faults(draft, before.functions());
        if (!faults.isEmpty()) {
            return new PlanChange.Refused(faults);
        }
        List<CriticalFunction> functions = new ArrayList<>(before.functions());
        functions.add(keeping.made(draft));
        return new PlanChange.Done(keeping.keep(
                actor,
                before,
                ContinuityPlan.Change.FUNCTION_ADDED,
                functions,
                AuditedChange.made("continuity.function_added", area, PlanFacts.of(draft))));
    }

    /**
     * Changes a function, unless somebody else has changed it since it was read.
     *
     * @param read the function as it was read
     * @throws NotInScope when there is no such function, or the area is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public PlanChange change(Actor actor, String area, CriticalFunction read, FunctionDraft draft) {
        areas.mayHavePlan(actor, area);
        ContinuityPlan before = keeping.held(actor, area);
        CriticalFunction standing = standing(before, read.id());
        if (standing.facts().equals(draft)) {
            return new PlanChange.Done(before);
        }
        if (!standing.equals(read)) {
            return new PlanChange.Stale(before);
        }
        List<PlanFault> faults = PlanPolicy.faults(draft, others(before, read.id()));
        if (!faults.isEmpty()) {
            return new PlanChange.Refused(faults);
        }
        List<CriticalFunction> functions = before.functions().stream()
                .map(each -> each.id().equals(read.id()) ? new CriticalFunction(each.id(), draft) : each)
                .toList();
        return new PlanChange.Done(keeping.keep(
                actor,
                before,
                ContinuityPlan.Change.FUNCTION_CHANGED,
                functions,
                AuditedChange.changed(
                        "continuity.function_changed", area, PlanFacts.of(read.facts()), PlanFacts.of(draft))));
    }

    /**
     * Takes a function out of the plan, unless somebody else has changed it since it was read; {@link #restore} brings an
     * earlier version of the plan back.
     *
     * @param read the function as it was read
     * @throws NotInScope when there is no such function, or the area is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public PlanChange remove(Actor actor, String area, CriticalFunction read) {
        areas.mayHavePlan(actor, area);
        ContinuityPlan before = keeping.held(actor, area);
        if (!standing(before, read.id()).equals(read)) {
            return new PlanChange.Stale(before);
        }
        return new PlanChange.Done(keeping.keep(
                actor,
                before,
                ContinuityPlan.Change.FUNCTION_REMOVED,
                others(before, read.id()),
                AuditedChange.removed("continuity.function_removed", area, PlanFacts.of(read.facts()))));
    }

    /**
     * Moves a function before or behind its neighbour; the first and the last stay.
     *
     * @param later whether it moves behind the one after it, and not before the one before it
     * @throws NotInScope when there is no such function, or the area is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public ContinuityPlan move(Actor actor, String area, UUID function, boolean later) {
        areas.mayHavePlan(actor, area);
        ContinuityPlan before = keeping.held(actor, area);
        int from = before.functions().indexOf(standing(before, function));
        int to = Math.clamp(later ? from + 1L : from - 1L, 0, before.functions().size() - 1);
        if (from == to) {
            return before;
        }
        List<CriticalFunction> functions = new ArrayList<>(before.functions());
        Collections.swap(functions, from, to);
        String name = before.functions().get(from).name();
        return keeping.keep(
                actor,
                before,
                ContinuityPlan.Change.FUNCTION_MOVED,
                functions,
                AuditedChange.changed(
                        "continuity.function_moved",
                        area,
                        Map.of("function", name, "place", from + 1),
                        Map.of("function", name, "place", to + 1)));
    }

    /**
     * Says the levels of activation anew, unless somebody else has since they were read.
     *
     * @param read the levels as they were read
     * @throws NotInScope when the area is unknown or outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public PlanChange setLevels(Actor actor, String area, List<Level> read, List<Level> levels) {
        if (!areas.mayHavePlan(actor, area)) {
            return refused("", Text.of("continuity.fault.area"));
        }
        ContinuityPlan before = keeping.held(actor, area);
        if (before.levels().equals(levels)) {
            return new PlanChange.Done(before);
        }
        if (!before.levels().equals(read)) {
            return new PlanChange.Stale(before);
        }
        List<PlanFault> faults = PlanPolicy.faults(levels);
        return faults.isEmpty()
                ? new PlanChange.Done(keeping.keepLevels(actor, before, levels))
                : new PlanChange.Refused(faults);
    }

    /**
     * Brings functions and levels of an earlier version back, as a new version.
     *
     * @param read the version that stood when it was asked for
     * @throws NotInScope when there is no such version, or the area is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public PlanChange restore(Actor actor, String area, int read, int version) {
        areas.mayHavePlan(actor, area);
        ContinuityPlan before = keeping.held(actor, area);
        ContinuityPlan wanted = plans.version(area, version).orElseThrow(() -> missing(area));
        return before.version() != read
                ? new PlanChange.Stale(before)
                : new PlanChange.Done(keeping.restore(actor, before, wanted));
    }

    private static PlanChange refused(String field, Text message) {
        return new PlanChange.Refused(List.of(new PlanFault(field, message)));
    }

    private static List<CriticalFunction> others(ContinuityPlan plan, UUID function) {
        return plan.functions().stream()
                .filter(each -> !Objects.equals(each.id(), function))
                .toList();
    }

    private static CriticalFunction standing(ContinuityPlan plan, UUID function) {
        return plan.find(function).orElseThrow(() -> new NotInScope("function " + function));
    }

    private static NotInScope missing(String area) {
        return new NotInScope("continuity plan of " + area);
    }
}
