package no.opptrapp.planning.continuity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An exercise of the plan.
 *
 * @param what was exercised, in a line
 * @param learned what came of it; may be empty
 * @param by the name of who wrote it down
 * @param struckBy the name of who struck it out as a mistake; null where nobody has
 */
public record Exercise(
        UUID id,
        LocalDate day,
        String what,
        String learned,
        Instant at,
        String by,
        @Nullable String struckBy) {

    public boolean counts() {
        return struckBy == null;
    }
}
