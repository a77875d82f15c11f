package no.opptrapp.planning.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a measure runs; each day may be unknown.
 *
 * @param startsOn its first day
 * @param endsOn the last day planned
 * @param doneOn the day it was finished
 */
public record Schedule(
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate doneOn) {

    /** Nothing is known yet. */
    public static final Schedule OPEN = new Schedule(null, null, null);

    /** The same days so many years later, and not finished. */
    Schedule later(int years) {
        return new Schedule(
                startsOn == null ? null : startsOn.plusYears(years),
                endsOn == null ? null : endsOn.plusYears(years),
                null);
    }
}
