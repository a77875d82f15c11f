package no.opptrapp.planning.county.note;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A note of a call as it stood after a change.
 *
 * @param said empty when its words were taken away
 * @param changedBy the name of who made the change
 */
public record CallNoteVersion(
        int version,
        LocalDate day,
        SpokenWith with,
        String said,
        @Nullable LocalDate followUpOn,
        @Nullable LocalDate followedUpOn,
        Instant changedAt,
        String changedBy) {}
