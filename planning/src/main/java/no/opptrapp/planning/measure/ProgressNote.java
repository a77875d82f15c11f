package no.opptrapp.planning.measure;

import java.time.Instant;
import java.util.UUID;

/**
 * How a measure goes, told on the way. Notes are added to and never altered.
 *
 * @param by the name of who wrote it
 */
public record ProgressNote(UUID id, UUID measure, Instant at, String by, String words) {

    /** The longest note, in characters. */
    public static final int LONGEST = 4000;
}
