package no.opptrapp.core.figure;

import no.opptrapp.core.statistics.Interval;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/** What stands where a category meets a series. Only {@link Shown} carries a value, so that no outlet can leak another. */
public sealed interface Cell {

    /**
     * A value that may be seen.
     *
     * @param value in the figure's unit
     * @param base how many answers or areas it rests on; absent where that has no meaning
     * @param interval its 95 % interval, where one is defined
     * @param status how the value came to be
     */
    record Shown(
            double value, @Nullable Long base, @Nullable Interval interval, Status status) implements Cell {}

    /**
     * A value that is kept back, written {@code :}.
     *
     * @param reason why, for people: a sentence, as it stands in the picture, the table and the alternative text
     * @param fallback a sentence that points to the nearest area that is shown, where there is one
     */
    record Hidden(Text reason, @Nullable Text fallback) implements Cell {}

    /** There is nothing to compute, for want of answers; written {@code .} */
    record NotPossible() implements Cell {}

    /** There could have been a value but none was reported; written {@code ..} */
    record Missing() implements Cell {}

    /** How a shown value came to be. */
    enum Status {
        REPORTED,
        CARRIED_FORWARD,
        IMPUTED,
        CORRECTED,
        ESTIMATED
    }

    static Cell shown(double value, long base) {
        return new Shown(value, base, null, Status.REPORTED);
    }
}
