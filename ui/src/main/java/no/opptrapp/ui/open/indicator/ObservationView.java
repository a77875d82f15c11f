package no.opptrapp.ui.open.indicator;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.Observation;
import no.opptrapp.core.indicator.Unit;
import no.opptrapp.core.statistics.Interval;
import no.opptrapp.core.text.Texts;

/**
 * An observation as programs see it.
 *
 * @param borders the year that names the borders the area's code belongs to
 * @param value null where there is none that may be seen
 * @param display the value as people write it, or {@code :} {@code .} {@code ..}
 * @param base how many answers it rests on; null where nothing was asked
 * @param origin where it came from
 */
@Serdeable
record ObservationView(
        String indicator,
        String area,
        int borders,
        String period,
        @Nullable Double value,
        String display,
        @Nullable Long base,
        String status,
        @Nullable Range interval,
        String origin,
        int version) {

    /** The 95 % interval, in the unit of the value. */
    @Serdeable
    record Range(double low, double high) {}

    static ObservationView of(Observation observation, Unit unit, Texts texts) {
        Finding finding = observation.finding();
        Interval interval = finding.interval();
        return new ObservationView(
                observation.key().indicator(),
                observation.key().area(),
                observation.key().borders().year(),
                observation.key().period().key(),
                finding.value(),
                Display.of(finding, unit, texts),
                finding.base(),
                finding.status().written(),
                interval == null ? null : new Range(interval.low(), interval.high()),
                observation.origin(),
                observation.version());
    }
}
