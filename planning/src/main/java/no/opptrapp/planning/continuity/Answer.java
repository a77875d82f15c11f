package no.opptrapp.planning.continuity;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an area says about a point of the checklist, as it stood after a change.
 *
 * @param point code of the point
 * @param version counts from 1 and rises with every change
 * @param inPlace whether it is in place; null where an answer was taken back
 * @param evidence what shows it; may be empty
 * @param dated the day the evidence is from; null where none is said
 * @param by the name of who said it
 */
public record Answer(
        String point,
        int version,
        @Nullable Boolean inPlace,
        String evidence,
        @Nullable LocalDate dated,
        Instant at,
        String by) {

    public boolean yes() {
        return Boolean.TRUE.equals(inPlace);
    }
}
