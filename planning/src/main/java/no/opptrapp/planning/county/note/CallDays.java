package no.opptrapp.planning.county.note;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a municipality was called.
 *
 * @param last the day of the newest call; null when there was none
 * @param followUpOn the first day that something is to be followed up and is not; null when there is none
 */
public record CallDays(@Nullable LocalDate last, @Nullable LocalDate followUpOn) {

    /** Nobody called. */
    public static final CallDays NONE = new CallDays(null, null);
}
