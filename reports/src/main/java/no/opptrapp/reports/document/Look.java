package no.opptrapp.reports.document;

import org.jspecify.annotations.Nullable;

/**
 * How a report looks, beside what it says.
 *
 * @param accent null for the program's own colours
 * @param logo null where there is none
 */
public record Look(@Nullable Accent accent, @Nullable Logo logo) {

    /** The program's own. */
    public static final Look OWN = new Look(null, null);
}
