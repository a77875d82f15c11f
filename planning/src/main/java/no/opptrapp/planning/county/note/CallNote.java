package no.opptrapp.planning.county.note;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A note of a call to a municipality, in its present version.
 *
 * @param area code of the municipality
 * @param version counts from 1 and rises with every change
 * @param day when they spoke
 * @param with whom they spoke with
 * @param said what was said and agreed; empty when its words were taken away
 * @param followUpOn when it is to be followed up; null when it is not
 * @param followedUpOn when it was; null while it was not
 * @param madeUp whether it was made up to show the program
 * @param by the name of who called
 * @param changedBy the name of who changed it last
 * @param erasedAt when its words were taken away; null while they stand
 */
public record CallNote(
        UUID id,
        String area,
        int version,
        LocalDate day,
        SpokenWith with,
        String said,
        @Nullable LocalDate followUpOn,
        @Nullable LocalDate followedUpOn,
        boolean madeUp,
        Instant madeAt,
        UUID madeBy,
        String by,
        Instant changedAt,
        String changedBy,
        @Nullable Instant erasedAt) {

    public boolean erased() {
        return erasedAt != null;
    }

    /** Whether something was agreed that nobody has followed up. */
    public boolean isOpen() {
        return followUpOn != null && followedUpOn == null;
    }

    /** What of it can be written anew. */
    public CallNoteDraft facts() {
        return new CallNoteDraft(day, with, said, followUpOn);
    }

    /** @param other without faults */
    CallNote saying(Written other, Instant at, String who) {
        boolean sameDay = other.followUpOn() != null && other.followUpOn().equals(followUpOn);
        return new CallNote(
                id,
                area,
                version + 1,
                other.day(),
                other.with(),
                other.said(),
                other.followUpOn(),
                // What was followed up is so for the day it was agreed for; another day is another promise.
                sameDay ? followedUpOn : null,
                madeUp,
                madeAt,
                madeBy,
                by,
                at,
                who,
                null);
    }

    CallNote followedUp(@Nullable LocalDate on, Instant at, String who) {
        return new CallNote(
                id, area, version + 1, day, with, said, followUpOn, on, madeUp, madeAt, madeBy, by, at, who, erasedAt);
    }

    CallNote withoutWords(Instant at, String who) {
        return new CallNote(id, area, version + 1, day, with, "", null, null, madeUp, madeAt, madeBy, by, at, who, at);
    }

    /** A draft that says all it must. */
    record Written(
            LocalDate day,
            SpokenWith with,
            String said,
            @Nullable LocalDate followUpOn) {}
}
