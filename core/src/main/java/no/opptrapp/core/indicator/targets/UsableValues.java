package no.opptrapp.core.indicator.targets;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.ObservationQuery;
import no.opptrapp.core.indicator.value.Value;
import no.opptrapp.core.indicator.value.ValueService;
import no.opptrapp.core.period.Period;

/**
 * The values a target is held against: approved ones, so that everybody sees the same light, on the newest borders the
 * area has, and none that was carried forward.
 */
@Singleton
final class UsableValues {

    private final ValueService values;
    private final Areas areas;

    UsableValues(ValueService values, Areas areas) {
        this.values = values;
        this.areas = areas;
    }

    /** The newest one behind the baseline of a target. */
    Optional<ValueAt> newestBehind(Actor actor, Target target) {
        return marks(actor, target.indicator(), query(target.area()))
                .filter(mark -> mark.period()
                        .lastDay()
                        .isAfter(target.baseline().period().lastDay()))
                .max(Comparator.comparing(mark -> mark.period().lastDay()));
    }

    /** The one of a period. */
    Optional<ValueAt> at(Actor actor, String indicator, String area, Period period) {
        return marks(actor, indicator, query(area).in(period)).findFirst();
    }

    private ObservationQuery query(String area) {
        Borders borders = areas.register().newestBorders(area).orElse(Borders.NEWEST);
        return ObservationQuery.all().inArea(area).on(borders).approved();
    }

    private Stream<ValueAt> marks(Actor actor, String indicator, ObservationQuery query) {
        return values.all(actor, indicator, query).stream().flatMap(UsableValues::mark);
    }

    private static Stream<ValueAt> mark(Value value) {
        Finding finding = value.finding();
        Double number = finding.value();
        return number == null || !finding.status().isOfItsPeriod()
                ? Stream.empty()
                : Stream.of(new ValueAt(value.key().period(), number));
    }
}
