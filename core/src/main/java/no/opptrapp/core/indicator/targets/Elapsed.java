package no.opptrapp.core.indicator.targets;

import java.time.LocalDate;
import java.util.stream.Stream;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.period.Period;

/**
 * How much of the time between two periods has gone at a third, from the end of each: in months, or in days where weeks
 * take part, so that years are of the same length.
 *
 * @param gone 0 to {@code all}
 * @param all above 0
 */
record Elapsed(long gone, long all) {

    private static final int MONTHS = 12;

    /** @throws IllegalArgumentException when the last does not end behind the first */
    static Elapsed between(Period first, Period last, Period at) {
        boolean days = Stream.of(first, last, at).anyMatch(IsoWeek.class::isInstance);
        long start = place(first, days);
        long all = place(last, days) - start;
        if (all <= 0) {
            throw new IllegalArgumentException("No time between " + first.key() + " and " + last.key());
        }
        return new Elapsed(Math.clamp(place(at, days) - start, 0, all), all);
    }

    private static long place(Period period, boolean days) {
        LocalDate end = period.lastDay();
        return days ? end.toEpochDay() : (long) end.getYear() * MONTHS + end.getMonthValue();
    }

    double share() {
        return (double) gone / all;
    }
}
