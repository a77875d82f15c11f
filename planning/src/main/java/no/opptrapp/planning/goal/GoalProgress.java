package no.opptrapp.planning.goal;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.IndicatorService;
import no.opptrapp.core.indicator.ObservationQuery;
import no.opptrapp.core.indicator.targets.TargetService;
import no.opptrapp.core.indicator.targets.TargetSheet;
import no.opptrapp.core.indicator.value.Value;
import no.opptrapp.core.indicator.value.ValueService;

/** Tells how far an area is with what goals are measured by. */
@Singleton
public class GoalProgress {

    private static final Comparator<Value> OLDEST_FIRST = Comparator.comparing(
                    (Value value) -> value.key().period().lastDay())
            .thenComparing(value -> value.key().borders());

    private final IndicatorService indicators;
    private final ValueService values;
    private final TargetService targets;

    GoalProgress(IndicatorService indicators, ValueService values, TargetService targets) {
        this.indicators = indicators;
        this.values = values;
        this.targets = targets;
    }

    /**
     * All indicators by their codes, in the order they are defined.
     *
     * @throws NotInScope when there is no such area
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    @Transactional(readOnly = true)
    public Map<String, IndicatorState> of(Actor actor, String area) {
        Map<String, Value> newest = new HashMap<>();
        values.find(actor, ObservationQuery.all().inArea(area), Optional.empty(), ValueService.LIMIT).items().stream()
                .filter(value -> value.finding().value() != null)
                .sorted(OLDEST_FIRST)
                .forEach(value -> newest.put(value.key().indicator(), value));
        Map<String, TargetSheet> sheets = new HashMap<>();
        targets.all(actor, area).forEach(sheet -> sheets.put(sheet.target().indicator(), sheet));
        Map<String, IndicatorState> states = new LinkedHashMap<>();
        for (Indicator indicator : indicators.list(actor)) {
            String code = indicator.code();
            states.put(code, new IndicatorState(indicator, newest.get(code), sheets.get(code)));
        }
        return states;
    }
}
