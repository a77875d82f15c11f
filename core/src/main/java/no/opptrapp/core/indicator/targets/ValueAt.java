package no.opptrapp.core.indicator.targets;

import no.opptrapp.core.period.Period;

/**
 * A value at a time.
 *
 * @param period the time
 * @param value in the unit of the indicator
 */
public record ValueAt(Period period, double value) {

    public ValueAt {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("Not a number: " + value);
        }
    }
}
