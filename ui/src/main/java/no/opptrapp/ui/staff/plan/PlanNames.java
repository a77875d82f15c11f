package no.opptrapp.ui.staff.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.core.text.Ordering;
import no.opptrapp.planning.goal.GoalService;
import no.opptrapp.planning.goal.PlanArea;
import no.opptrapp.ui.staff.shell.Visit;

/** What areas and plan areas are called, for one visit. */
public final class PlanNames {

    private final Visit visit;
    private final Map<String, Area> areas = new LinkedHashMap<>();
    private final Map<String, PlanArea> planAreas = new LinkedHashMap<>();

    public PlanNames(Visit visit, AreaService areas, GoalService goals) {
        this.visit = visit;
        areas.list(visit.actor(), Optional.empty(), Optional.empty())
                .forEach(area -> this.areas.put(area.code(), area));
        goals.planAreas(visit.actor()).forEach(area -> planAreas.put(area.code(), area));
    }

    /** The name of an area; the code of one that is on no present borders. */
    public String area(String code) {
        Area area = areas.get(code);
        return area == null ? code : visit.say(area.name());
    }

    /** The name of a plan area. */
    public String planArea(String code) {
        PlanArea area = planAreas.get(code);
        return area == null ? code : visit.say(area.name());
    }

    /** The codes of the plan areas, in the order of the plan. */
    public List<String> planAreas() {
        return List.copyOf(planAreas.keySet());
    }

    /** The codes of the areas that the visitor's scope names, and of what is below them; by name. */
    public List<String> own(AreaService service) {
        return visit.actor().scope().stream()
                .filter(areas::containsKey)
                .flatMap(code -> Stream.concat(Stream.of(code), below(service, code)))
                .distinct()
                .sorted(Ordering.by(visit.actor().language(), this::area))
                .toList();
    }

    private Stream<String> below(AreaService service, String code) {
        return service.get(visit.actor(), code).children().stream()
                .map(Area::code)
                .flatMap(child -> Stream.concat(Stream.of(child), below(service, child)));
    }
}
