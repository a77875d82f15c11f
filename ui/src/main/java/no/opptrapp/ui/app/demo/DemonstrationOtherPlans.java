package no.opptrapp.ui.app.demo;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Texts;
import no.opptrapp.planning.neighbour.NeighbourChange;
import no.opptrapp.planning.neighbour.NeighbourDraft;
import no.opptrapp.planning.neighbour.NeighbourPlan;
import no.opptrapp.planning.neighbour.NeighbourPlans;
import no.opptrapp.planning.neighbour.PlanKind;

/** Made-up other plans of areas, one of each kind that needs concern. */
@Singleton
class DemonstrationOtherPlans {

    private static final int YEARS = 4;

    private final NeighbourPlans plans;
    private final Clock clock;

    DemonstrationOtherPlans(NeighbourPlans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    /** The plans of these kinds that an area has; those it has not are made. */
    Set<UUID> of(String area, Collection<String> kinds) {
        Actor actor = Planner.of(area);
        return kinds.stream()
                .map(PlanKind::valueOf)
                .map(kind -> plans.around(actor, area).stream()
                        .filter(plan -> plan.area().equals(area) && plan.facts().kind() == kind)
                        .map(NeighbourPlan::id)
                        .findFirst()
                        .orElseGet(() -> made(actor, area, kind)))
                .collect(Collectors.toSet());
    }

    private UUID made(Actor actor, String area, PlanKind kind) {
        int year = LocalDate.now(clock).getYear();
        NeighbourChange change = plans.make(
                actor,
                area,
                new NeighbourDraft(Texts.in(Language.NB).say(kind.label()), kind, year - 1, year + YEARS, ""));
        if (change instanceof NeighbourChange.Done(NeighbourPlan plan)) {
            return plan.id();
        }
        throw new IllegalStateException("A plan of the demonstration was refused: " + change);
    }
}
