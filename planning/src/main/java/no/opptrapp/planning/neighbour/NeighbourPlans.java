package no.opptrapp.planning.neighbour;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.AuditedChange;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.clock.Ids;
import no.opptrapp.planning.area.PlanningAreas;
import org.jspecify.annotations.Nullable;

/**
 * Makes, changes and reads other plans. A plan is read within scope, and where the scope lies in its area; it is changed
 * within scope only.
 */
@Singleton
public class NeighbourPlans {

    private final NeighbourRepository plans;
    private final PlanningAreas planning;
    private final Areas areas;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    NeighbourPlans(NeighbourRepository plans, PlanningAreas planning, Areas areas, Audit audit, Ids ids, Clock clock) {
        this.plans = plans;
        this.planning = planning;
        this.areas = areas;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The plans of an area, of what lies in it and of what it lies in, by kind and name: those that its needs and measures
     * may concern.
     *
     * @param area its code; null for all that the actor may read
     * @throws NotInScope when the area is unknown or outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<NeighbourPlan> around(Actor actor, @Nullable String area) {
        Set<String> around = new HashSet<>(planning.below(actor, area));
        if (area != null && !around.isEmpty()) {
            areas.register().above(Borders.NEWEST, area).stream()
                    .map(Area::code)
                    .forEach(around::add);
        }
        return plans.in(around);
    }

    /** Whether the actor may change plans of this area. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public boolean mayChange(Actor actor, String area) {
        return planning.covers(actor, area);
    }

    /** Those of these plans that the actor may read, deleted ones too. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<NeighbourPlan> find(Actor actor, Set<UUID> wanted) {
        return plans.byIds(wanted);
    }

    /**
     * A plan with the needs and measures that concern it.
     *
     * @throws NotInScope when there is none that the actor may read
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public NeighbourSheet get(Actor actor, UUID id) {
        return new NeighbourSheet(found(id), plans.needsOf(id), plans.measuresOf(id));
    }

    /**
     * Makes a plan of an area.
     *
     * @throws NotInScope when the area is unknown or outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public NeighbourChange make(Actor actor, String area, NeighbourDraft draft) {
        if (!planning.mayHave(actor, area)) {
            throw new NotInScope("area " + area);
        }
        List<NeighbourFault> faults = NeighbourPolicy.faults(draft);
        if (!faults.isEmpty()) {
            return new NeighbourChange.Refused(faults);
        }
        NeighbourPlan made = new NeighbourPlan(
                ids.next(), area, 1, draft, actor.isDemonstration(), clock.instant(), actor.name(), null);
        plans.add(made);
        audit.record(actor, AuditedChange.made("other_plan.made", made.id().toString(), facts(made)));
        return new NeighbourChange.Done(made);
    }

    /**
     * Changes what is said about a plan.
     *
     * @param version the version that was read
     * @throws NotInScope when there is none, or it is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public NeighbourChange change(Actor actor, UUID id, int version, NeighbourDraft draft) {
        NeighbourPlan before = own(actor, id);
        if (before.facts().equals(draft)) {
            return new NeighbourChange.Done(before);
        }
        List<NeighbourFault> faults = NeighbourPolicy.faults(draft);
        if (!faults.isEmpty()) {
            return new NeighbourChange.Refused(faults);
        }
        return settled(actor, "other_plan.changed", before, version, draft, before.deletedAt());
    }

    /**
     * Deletes a plan, or brings a deleted one back. What concerns it stays linked to it, unseen while it is deleted.
     *
     * @param version the version that was read
     * @throws NotInScope when there is none, or it is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public NeighbourChange delete(Actor actor, UUID id, int version, boolean deleted) {
        NeighbourPlan before = own(actor, id);
        if (before.deleted() == deleted) {
            return new NeighbourChange.Done(before);
        }
        String deed = deleted ? "other_plan.deleted" : "other_plan.restored";
        return settled(actor, deed, before, version, before.facts(), deleted ? clock.instant() : null);
    }

    private NeighbourChange settled(
            Actor actor,
            String deed,
            NeighbourPlan before,
            int version,
            NeighbourDraft draft,
            @Nullable Instant deleted) {
        NeighbourPlan after = before.next(draft, deleted, clock.instant(), actor.name());
        if (before.version() != version || !plans.change(after)) {
            return new NeighbourChange.Stale(found(before.id()));
        }
        audit.record(actor, AuditedChange.changed(deed, before.id().toString(), facts(before), facts(after)));
        return new NeighbourChange.Done(after);
    }

    private NeighbourPlan own(Actor actor, UUID id) {
        NeighbourPlan plan = found(id);
        if (!planning.covers(actor, plan.area())) {
            throw new NotInScope("plan " + id);
        }
        return plan;
    }

    private NeighbourPlan found(UUID id) {
        return plans.byIds(Set.of(id)).stream().findFirst().orElseThrow(() -> new NotInScope("plan " + id));
    }

    private static Map<String, Object> facts(NeighbourPlan plan) {
        NeighbourDraft said = plan.facts();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("name", said.name());
        facts.put("area", plan.area());
        facts.put("planKind", said.kind().name());
        facts.put("years", Objects.toString(said.from(), "") + "–" + Objects.toString(said.to(), ""));
        facts.put("reference", said.reference());
        facts.put("deleted", plan.deleted());
        return facts;
    }
}
