package no.opptrapp.core.indicator.value;

import java.math.BigDecimal;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.Observation;
import no.opptrapp.core.indicator.Status;
import org.jspecify.annotations.Nullable;

/**
 * One area that goes into a value, and how much of it does.
 *
 * @param borders the borders of the area
 * @param area its code
 * @param observation what was reported for it, null when nothing was
 * @param share above 0; 1 when the whole of it goes in
 */
record Piece(Borders borders, String area, @Nullable Observation observation, BigDecimal share) {

    Status status() {
        return observation == null ? Status.MISSING : observation.finding().status();
    }

    boolean isWhole() {
        return share.compareTo(BigDecimal.ONE) >= 0;
    }

    boolean hasValue() {
        return status().hasValue();
    }

    /** How much of the value goes in; call only when there is one. */
    BigDecimal amount() {
        return value().multiply(share);
    }

    /** What was reported for the whole of it; call only when there is a value. */
    BigDecimal value() {
        Finding finding = observation == null ? null : observation.finding();
        Double value = finding == null ? null : finding.value();
        if (value == null) {
            throw new IllegalStateException("No value of " + area);
        }
        return BigDecimal.valueOf(value);
    }

    Piece plus(Piece other) {
        return new Piece(borders, area, observation, share.add(other.share));
    }
}
