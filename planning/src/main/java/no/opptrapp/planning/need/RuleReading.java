package no.opptrapp.planning.need;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.area.Municipality;
import no.opptrapp.core.indicator.ObservationQuery;
import no.opptrapp.core.indicator.value.Value;
import no.opptrapp.core.indicator.value.ValueService;

/** Reads what rules look at: values that everybody may see, those waiting for approval left out. */
@Singleton
class RuleReading {

    private final ValueService values;
    private final Areas areas;

    RuleReading(ValueService values, Areas areas) {
        this.values = values;
        this.areas = areas;
    }

    /** The tests of these rules on what is reported now; each indicator is read once for each level. */
    List<RuleTest> tests(Actor actor, Collection<NeedRule> rules) {
        record Read(String indicator, NeedRule.Level level) {}
        Map<Read, Readings> read = new HashMap<>();
        return rules.stream()
                .map(rule -> new RuleTest(
                        rule,
                        read.computeIfAbsent(
                                new Read(rule.indicator(), rule.level()),
                                key -> read(actor, key.indicator(), key.level())),
                        this::group))
                .toList();
    }

    private Readings read(Actor actor, String indicator, NeedRule.Level level) {
        ObservationQuery all = ObservationQuery.all().approved();
        List<Value> found = switch (level) {
            case MUNICIPALITY ->
                values.all(actor, indicator, all.at(AreaKind.MUNICIPALITY).on(Borders.NEWEST));
            case REGION ->
                Stream.of(AreaKind.REGION, AreaKind.COUNTRY)
                        .flatMap(kind -> values.all(actor, indicator, all.at(kind)).stream())
                        // A sum that too few have said something of falls, and is no need.
                        .filter(value -> value.parts().isEnough())
                        .toList();
        };
        return new Readings(
                found.stream().map(Value::observation).toList(),
                found.stream().filter(Value::reconstructed).map(Value::key).collect(Collectors.toSet()));
    }

    private Optional<Integer> group(String code) {
        return areas.register()
                .find(Borders.NEWEST, code)
                .flatMap(area -> area instanceof Municipality municipality
                        ? Optional.ofNullable(municipality.kostraGroup())
                        : Optional.empty());
    }
}
