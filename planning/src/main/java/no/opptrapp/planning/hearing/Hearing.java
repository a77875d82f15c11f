package no.opptrapp.planning.hearing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A plan that was sent on hearing (<i>høring</i>).
 *
 * @param area the code of the area whose plan it is
 * @param areaName as the area was called then
 * @param title what it is called for those who are asked
 * @param introduction what they read first
 * @param lastDay on which comments are taken, to its end
 * @param closesAt the end of that day
 * @param sentBy the name of who sent it
 * @param closedAt when somebody closed it before its time; null when nobody did
 */
public record Hearing(
        UUID id,
        String area,
        Text.Named areaName,
        String title,
        String introduction,
        LocalDate lastDay,
        Instant closesAt,
        Instant sentAt,
        String sentBy,
        @Nullable Instant closedAt) {

    /** Whether comments are taken at this time. */
    public boolean isOpen(Instant now) {
        return closedAt == null && now.isBefore(closesAt);
    }
}
