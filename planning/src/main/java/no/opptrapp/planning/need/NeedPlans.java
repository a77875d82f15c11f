package no.opptrapp.planning.need;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.AuditedChange;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.planning.neighbour.NeighbourRepository;
import no.opptrapp.planning.neighbour.PlanLinks;

/** Which other plans needs concern. */
@Singleton
public class NeedPlans {

    private final NeighbourRepository plans;
    private final PlanLinks links;
    private final NeedRepository needs;
    private final NeedAreas areas;
    private final Audit audit;

    NeedPlans(NeighbourRepository plans, PlanLinks links, NeedRepository needs, NeedAreas areas, Audit audit) {
        this.plans = plans;
        this.links = links;
        this.needs = needs;
        this.areas = areas;
        this.audit = audit;
    }

    /** The ids of the plans that each of these needs concerns, as far as the actor may read; others are left out. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public Map<UUID, Set<UUID>> of(Actor actor, Collection<UUID> wanted) {
        return plans.ofNeeds(wanted);
    }

    /**
     * Says anew which plans a need concerns.
     *
     * @throws NotInScope when there is no such need within the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public NeedOutcome link(Actor actor, UUID id, Set<UUID> wanted) {
        Need need = needs.byIds(Set.of(id)).stream()
                .findFirst()
                .filter(found -> areas.covers(actor, found.area()))
                .orElseThrow(() -> new NotInScope("need " + id));
        Set<UUID> before = plans.ofNeeds(Set.of(id)).getOrDefault(id, Set.of());
        List<NeedFault> faults = faults(need.area(), wanted, before);
        if (!faults.isEmpty()) {
            return new NeedOutcome.Refused(faults);
        }
        if (!wanted.equals(before)) {
            plans.link(id, need.area(), wanted);
            audit.record(
                    actor, AuditedChange.changed("need.plans", id.toString(), told(need, before), told(need, wanted)));
        }
        return new NeedOutcome.Done(need, false);
    }

    List<NeedFault> faults(String area, Set<UUID> wanted, Set<UUID> before) {
        return links.faults(area, wanted, before).stream()
                .map(fault -> new NeedFault("planIds", fault.plan().toString(), fault.message()))
                .toList();
    }

    /** A need concerns these plans too. */
    void add(Need need, Set<UUID> more) {
        Set<UUID> all = new HashSet<>(plans.ofNeeds(Set.of(need.id())).getOrDefault(need.id(), Set.of()));
        if (all.addAll(more)) {
            plans.link(need.id(), need.area(), all);
        }
    }

    /** What a need that is taken over concerns, the area's own need concerns too. */
    void follow(UUID inherited, Need child) {
        add(child, plans.ofNeeds(Set.of(inherited)).getOrDefault(inherited, Set.of()));
    }

    private Map<String, Object> told(Need need, Set<UUID> linked) {
        Map<String, String> names = new LinkedHashMap<>();
        links.names(linked).forEach((plan, name) -> names.put(plan.toString(), name));
        Map<String, Object> facts = NeedFacts.of(need);
        facts.put("planIds", names);
        return facts;
    }
}
