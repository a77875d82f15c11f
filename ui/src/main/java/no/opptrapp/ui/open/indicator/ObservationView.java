package no.opptrapp.ui.open.indicator;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.Observation;
import no.opptrapp.core.indicator.Unit;
import no.opptrapp.core.indicator.value.SummedParts;
import no.opptrapp.core.indicator.value.Value;
import no.opptrapp.core.statistics.Interval;
import no.opptrapp.core.text.Texts;

/**
 * An observation as programs see it.
 *
 * @param borders the year that names the borders the area's code belongs to
 * @param value null where there is none that may be seen
 * @param display the value as people write it, or {@code :} {@code .} {@code ..}
 * @param base how many answers it rests on; null where nothing was asked
 * @param origin where it came from; {@code calculated} when it was worked out from several values
 * @param parts what stands behind a value that was worked out; null for one that was reported
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
        int version,
        @Nullable PartsView parts) {

    /** The 95 % interval, in the unit of the value. */
    @Serdeable
    record Range(double low, double high) {}

    /** How many reported values stand behind one, and of what kind they are. */
    @Serdeable
    record PartsView(int all, int carriedForward, int missing, int hidden, int estimated, int imputed) {

        static @Nullable PartsView of(SummedParts parts) {
            return parts.all() == 1
                    ? null
                    : new PartsView(
                            parts.all(),
                            parts.carriedForward(),
                            parts.missing(),
                            parts.hidden(),
                            parts.estimated(),
                            parts.imputed());
        }
    }

    static ObservationView of(Value found, Unit unit, Texts texts) {
        Observation observation = found.observation();
        Finding finding = observation.finding();
        Interval interval = finding.interval();
        return new ObservationView(
                observation.key().indicator(),
                observation.key().area(),
                observation.key().borders().year(),
                observation.key().period().key(),
                finding.value(),
                WrittenValue.of(finding, unit, texts),
                finding.base(),
                finding.status().written(),
                interval == null ? null : new Range(interval.low(), interval.high()),
                observation.origin(),
                observation.version(),
                PartsView.of(found.parts()));
    }
}
