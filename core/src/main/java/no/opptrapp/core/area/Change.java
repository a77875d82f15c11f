package no.opptrapp.core.area;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One step of the chain: a municipality on some borders and one it went into on the next. A municipality that kept
 * code, name and extent has no step.
 *
 * @param from the borders it came from; the step leads to the next ones
 * @param fromCode the municipality before
 * @param toCode the municipality after
 * @param kind what happened
 * @param share how much of the municipality before went this way, above 0 and at most 1; the shares of one
 *     municipality add up to 1
 * @param basis what the share rests on, null when nothing was divided
 * @param note what a reader should know, null when there is nothing
 */
public record Change(
        Borders from,
        String fromCode,
        String toCode,
        Kind kind,
        BigDecimal share,
        @Nullable String basis,
        @Nullable String note) {

    /** What happened to a municipality between two borders. */
    public enum Kind {
        /** A new code, the same extent. */
        RENUMBER,
        /** A new name, the same code and extent. */
        RENAME,
        /** Became part of something wider. */
        MERGE,
        /** Was divided: the share is an estimate. */
        SPLIT
    }

    public Change {
        if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("A share of " + share + " of " + fromCode);
        }
    }
}
