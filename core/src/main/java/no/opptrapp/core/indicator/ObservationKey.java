package no.opptrapp.core.indicator;

import java.util.Comparator;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.period.Period;

/**
 * What an observation is of. All versions of an observation share it.
 *
 * @param indicator the code of the indicator
 * @param area the code of the area
 * @param borders the borders the area's code belongs to
 * @param period what it was reported for
 */
public record ObservationKey(String indicator, String area, Borders borders, Period period)
        implements Comparable<ObservationKey> {

    private static final Comparator<ObservationKey> ORDER = Comparator.comparing(ObservationKey::indicator)
            .thenComparing(key -> key.period().key())
            .thenComparing(ObservationKey::borders)
            .thenComparing(ObservationKey::area);

    /** The same place and time, of another indicator. */
    public ObservationKey of(String other) {
        return new ObservationKey(other, area, borders, period);
    }

    /** By indicator, period, borders, area: the order of every list. */
    @Override
    public int compareTo(ObservationKey other) {
        return ORDER.compare(this, other);
    }
}
