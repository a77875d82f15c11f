package no.opptrapp.core.indicator;

import no.opptrapp.core.statistics.Interval;
import org.jspecify.annotations.Nullable;

/**
 * What was found for a key: the content of an observation, before it has a version.
 *
 * @param value in the indicator's unit (shares in percent); null exactly when the status says that there is none
 * @param base how many answers it rests on; null where nothing was asked
 * @param interval the 95 % interval, null where there is none
 * @param status how it came about
 */
public record Finding(
        @Nullable Double value,
        @Nullable Long base,
        @Nullable Interval interval,
        Status status) {

    public Finding {
        if (status.hasValue() != (value != null)) {
            throw new IllegalArgumentException("A value of " + value + " that is " + status.written());
        }
        if (value != null && !Double.isFinite(value)) {
            throw new IllegalArgumentException("Not a number: " + value);
        }
        if (!status.hasValue() && interval != null) {
            throw new IllegalArgumentException("An interval around nothing");
        }
        if (base != null && base < 0) {
            throw new IllegalArgumentException("A base of " + base);
        }
    }

    /** A value with its base and interval. */
    public static Finding reported(double value, long base, @Nullable Interval interval) {
        return new Finding(value, base, interval, Status.REPORTED);
    }

    /** There is a value, but it may not be shown; its base may. */
    public static Finding hidden(long base) {
        return new Finding(null, base, null, Status.HIDDEN);
    }

    /** Whether nothing was found: somebody else's finding may take its place. */
    boolean isEmpty() {
        return status == Status.MISSING;
    }

    /** Nobody answered. */
    public static Finding withoutAnswers() {
        return new Finding(null, 0L, null, Status.MISSING);
    }
}
