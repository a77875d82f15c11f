package no.opptrapp.planning.neighbour;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.area.PlanningAreas;

/** Which plans something of an area may concern. */
@Singleton
public class PlanLinks {

    private final NeighbourRepository plans;
    private final PlanningAreas areas;

    PlanLinks(NeighbourRepository plans, PlanningAreas areas) {
        this.plans = plans;
        this.areas = areas;
    }

    /** What is wrong with a link to one plan. */
    public record Fault(UUID plan, Text message) {}

    /**
     * Which of the plans that are newly linked cannot be: they are not there, are deleted, or belong somewhere else.
     *
     * @param area whose need or measure it is
     * @param before what it was linked to before
     */
    public List<Fault> faults(String area, Set<UUID> wanted, Set<UUID> before) {
        Set<UUID> added = new HashSet<>(wanted);
        added.removeAll(before);
        if (added.isEmpty()) {
            return List.of();
        }
        Map<UUID, NeighbourPlan> found = plans.byIds(added).stream()
                .filter(plan -> !plan.deleted())
                .collect(Collectors.toMap(NeighbourPlan::id, Function.identity()));
        List<Fault> faults = new ArrayList<>();
        for (UUID id : added) {
            NeighbourPlan plan = found.get(id);
            if (plan == null) {
                faults.add(new Fault(id, Text.of("neighbour.fault.unknown", id.toString())));
            } else if (!areas.related(area, plan.area())) {
                faults.add(new Fault(
                        id, Text.of("neighbour.fault.elsewhere", plan.facts().name())));
            }
        }
        return faults;
    }

    /** What these plans are called. */
    public Map<UUID, String> names(Set<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : plans.byIds(ids).stream()
                        .collect(Collectors.toMap(
                                NeighbourPlan::id, plan -> plan.facts().name()));
    }
}
