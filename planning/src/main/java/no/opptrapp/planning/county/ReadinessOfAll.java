package no.opptrapp.planning.county;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.indicator.ObservationQuery;
import no.opptrapp.core.indicator.value.Value;
import no.opptrapp.core.indicator.value.ValueService;

/** The newest published readiness of every municipality, on the newest borders. */
@Singleton
class ReadinessOfAll {

    private static final String READINESS = "C01";

    private final ValueService values;

    ReadinessOfAll(ValueService values) {
        this.values = values;
    }

    /** By the code of the municipality; nothing for those that have published none. */
    Map<String, PublishedReadiness> newest(Actor actor) {
        Map<String, PublishedReadiness> newest = new HashMap<>();
        ObservationQuery all =
                ObservationQuery.all().approved().at(AreaKind.MUNICIPALITY).on(Borders.NEWEST);
        for (Value value : values.all(actor, READINESS, all)) {
            Double percent = value.finding().value();
            if (percent != null) {
                PublishedReadiness found =
                        new PublishedReadiness(percent, value.key().period(), value.reconstructed());
                newest.merge(
                        value.key().area(),
                        found,
                        (one, other) ->
                                other.period().lastDay().isBefore(one.period().lastDay()) ? one : other);
            }
        }
        return newest;
    }
}
