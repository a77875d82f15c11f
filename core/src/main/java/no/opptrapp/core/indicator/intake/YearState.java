package no.opptrapp.core.indicator.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the values of an area and year have come.
 *
 * @param values how many there are
 * @param waiting how many of them wait for approval
 * @param last the newest approval or reopening; null when there was none
 */
public record YearState(
        AreaYear of, long values, long waiting, @Nullable Event last) {

    /**
     * An approval or a reopening.
     *
     * @param approved whether the year was approved, or else opened again
     * @param reason why it was opened again; null for an approval
     * @param by the name of who did it
     */
    public record Event(boolean approved, @Nullable String reason, Instant at, String by) {}

    /** Whether the year is approved, and so locked. */
    public boolean isApproved() {
        Event event = last;
        return event != null && event.approved();
    }
}
