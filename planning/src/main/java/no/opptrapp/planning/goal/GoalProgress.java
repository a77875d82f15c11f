package no.opptrapp.planning.goal;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.AreaRegister;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.IndicatorService;
import no.opptrapp.core.indicator.ObservationQuery;
import no.opptrapp.core.indicator.targets.TargetService;
import no.opptrapp.core.indicator.targets.TargetSheet;
import no.opptrapp.core.indicator.value.Newest;
import no.opptrapp.core.indicator.value.Value;
import no.opptrapp.core.indicator.value.ValueService;

/** Tells how far an area is with what goals are measured by. */
@Singleton
public class GoalProgress {

    private final IndicatorService indicators;
    private final ValueService values;
    private final TargetService targets;
    private final Areas areas;

    GoalProgress(IndicatorService indicators, ValueService values, TargetService targets, Areas areas) {
        this.indicators = indicators;
        this.values = values;
        this.targets = targets;
        this.areas = areas;
    }

    /**
     * All indicators by their codes, in the order they are defined.
     *
     * @throws NotInScope when there is no such area
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    @Transactional(readOnly = true)
    public Map<String, IndicatorState> of(Actor actor, String area) {
        Map<String, Newest> own = newest(actor, area);
        Optional<Area> region = regionAround(area);
        Map<String, Newest> wider =
                region.map(around -> newest(actor, around.code())).orElse(Map.of());
        Map<String, TargetSheet> sheets = new HashMap<>();
        targets.all(actor, area).forEach(sheet -> sheets.put(sheet.target().indicator(), sheet));
        Map<String, IndicatorState> states = new LinkedHashMap<>();
        for (Indicator indicator : indicators.list(actor)) {
            String code = indicator.code();
            boolean isWider = indicator.level() == Indicator.Level.REGION && region.isPresent();
            Newest newest = (isWider ? wider : own).get(code);
            states.put(
                    code,
                    new IndicatorState(
                            indicator,
                            newest == null ? null : newest.value(),
                            newest == null ? null : newest.early(),
                            isWider ? region.get() : null,
                            sheets.get(code)));
        }
        return states;
    }

    private Map<String, Newest> newest(Actor actor, String area) {
        Map<String, List<Value>> found =
                values
                        .find(actor, ObservationQuery.all().inArea(area), Optional.empty(), ValueService.LIMIT)
                        .items()
                        .stream()
                        .collect(Collectors.groupingBy(value -> value.key().indicator()));
        Map<String, Newest> newest = new HashMap<>();
        found.forEach((indicator, all) -> Newest.of(all).ifPresent(one -> newest.put(indicator, one)));
        return newest;
    }

    /** Surveys tell of landsdeler and of nothing less. */
    private Optional<Area> regionAround(String area) {
        AreaRegister register = areas.register();
        return register.newestBorders(area).stream()
                .flatMap(borders -> register.above(borders, area).stream())
                .filter(around -> around.kind() == AreaKind.REGION)
                .findFirst();
    }
}
