package no.opptrapp.planning.goal;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.IndicatorService;
import org.jspecify.annotations.Nullable;

/** Reads the plan's goals and areas: open to everybody who is signed in. */
@Singleton
public class GoalService {

    private final PlanAreaRepository repository;
    private final IndicatorService indicators;

    GoalService(PlanAreaRepository repository, IndicatorService indicators) {
        this.repository = repository;
        this.indicators = indicators;
    }

    /** The goals by number with their areas and indicators; last the areas that support all goals. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    @Transactional(readOnly = true)
    public List<PlanGoal> goals(Actor actor) {
        List<Indicator> defined = indicators.list(actor);
        List<PlanAreaDefinition> areas = repository.newest();
        List<PlanGoal> goals = new ArrayList<>();
        areas.stream()
                .map(definition -> definition.area().goal())
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .forEach(number -> goals.add(goal(number, areas, defined)));
        goals.add(goal(null, areas, defined));
        return goals;
    }

    /** The plan areas in the order of the plan. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    @Transactional(readOnly = true)
    public List<PlanArea> planAreas(Actor actor) {
        return repository.all();
    }

    private static PlanGoal goal(@Nullable Integer number, List<PlanAreaDefinition> areas, List<Indicator> indicators) {
        return new PlanGoal(
                number,
                areas.stream()
                        .filter(area -> Objects.equals(area.area().goal(), number))
                        .map(area -> new PlanAreaSheet(
                                area,
                                indicators.stream()
                                        .filter(indicator ->
                                                indicator.planArea().equals(area.code()))
                                        .toList()))
                        .toList());
    }
}
