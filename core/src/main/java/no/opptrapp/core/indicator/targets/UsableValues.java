package no.opptrapp.core.indicator.targets;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.indicator.ObservationQuery;
import no.opptrapp.core.indicator.value.Newest;
import no.opptrapp.core.indicator.value.Value;
import no.opptrapp.core.indicator.value.ValueService;
import no.opptrapp.core.period.Period;

/**
 * The values a target is held against: approved ones, so that everybody sees the same light, on the newest borders the
 * area has, none that was carried forward, and no sum that too few have said something of.
 */
@Singleton
final class UsableValues {

    private final ValueService values;
    private final Areas areas;

    UsableValues(ValueService values, Areas areas) {
        this.values = values;
        this.areas = areas;
    }

    /**
     * What a target is held against.
     *
     * @param value empty when there is none
     * @param early what came later, from too few to stand for the area; empty when nothing did
     */
    record Behind(Optional<ValueAt> value, Optional<Value> early) {}

    /** The newest one behind the baseline of a target. */
    Behind newestBehind(Actor actor, Target target) {
        List<Value> later = usable(actor, target.indicator(), query(target.area()))
                .filter(value -> value.key()
                        .period()
                        .lastDay()
                        .isAfter(target.baseline().period().lastDay()))
                .toList();
        return Newest.of(later).map(UsableValues::behind).orElse(new Behind(Optional.empty(), Optional.empty()));
    }

    private static Behind behind(Newest newest) {
        return newest.value().parts().isEnough()
                ? new Behind(mark(newest.value()), Optional.ofNullable(newest.early()))
                : new Behind(Optional.empty(), Optional.of(newest.value()));
    }

    /** The one of a period, if enough have said something of it. */
    Optional<ValueAt> at(Actor actor, String indicator, String area, Period period) {
        return usable(actor, indicator, query(area).in(period))
                .filter(value -> value.parts().isEnough())
                .findFirst()
                .flatMap(UsableValues::mark);
    }

    private ObservationQuery query(String area) {
        Borders borders = areas.register().newestBorders(area).orElse(Borders.NEWEST);
        return ObservationQuery.all().inArea(area).on(borders).approved();
    }

    private Stream<Value> usable(Actor actor, String indicator, ObservationQuery query) {
        return values.all(actor, indicator, query).stream()
                .filter(value -> value.finding().value() != null)
                .filter(value -> value.finding().status().isOfItsPeriod());
    }

    private static Optional<ValueAt> mark(Value value) {
        return Optional.ofNullable(value.finding().value())
                .map(number -> new ValueAt(value.key().period(), number));
    }
}
