package no.opptrapp.planning.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.UUID;

/**
 * A day that an area writes down itself.
 *
 * @param day the day; of one that comes every year, the first one
 * @param yearly whether it comes every year from then on
 * @param responsible who owes what is due then; may be empty
 * @param version counts from 1 and rises with every change
 */
public record OwnDate(
        UUID id,
        String area,
        String title,
        String responsible,
        LocalDate day,
        boolean yearly,
        int version,
        Instant changedAt) {

    /** Its day in a year; 29 February is the 28th where there is none. */
    Optional<LocalDate> in(int year) {
        if (!yearly) {
            return Optional.of(day).filter(only -> only.getYear() == year);
        }
        return year < day.getYear()
                ? Optional.empty()
                : Optional.of(MonthDay.from(day).atYear(year));
    }
}
