package no.opptrapp.core.indicator;

import java.util.Locale;
import no.opptrapp.core.text.Text;

/** How a value came about, or why there is none. */
public enum Status {
    /** Somebody reported it, or it is counted from what was reported. */
    REPORTED("reported"),
    /** Last year's value, used again because nobody reported. */
    CARRIED_FORWARD("carriedForward"),
    /** Put in by a stated method. */
    IMPUTED("imputed"),
    /** Reported, and corrected later. */
    CORRECTED("corrected"),
    /** Nobody reported: shown as {@code ..}, or as {@code .} where there were no answers at all. */
    MISSING("missing"),
    /** There is a value, but it could point at someone: shown as {@code :}. */
    HIDDEN("hidden"),
    /** Rests on an approximate share of a municipality that was divided. */
    ESTIMATED("estimated");

    private final String written;

    Status(String written) {
        this.written = written;
    }

    /** As it stands in files and in the database. */
    public String written() {
        return written;
    }

    /** Whether an observation with this status has a value. */
    public boolean hasValue() {
        return this != MISSING && this != HIDDEN;
    }

    /**
     * Whether an observation with this status says something about its own period, so that it may be held against
     * others: last year's value used again does not, and counts in sums only.
     */
    public boolean isOfItsPeriod() {
        return hasValue() && this != CARRIED_FORWARD;
    }

    /** What people read. */
    public Text label() {
        return Text.of("indicator.status." + name().toLowerCase(Locale.ROOT));
    }

    /**
     * The status as it stands in files.
     *
     * @throws IllegalArgumentException when there is no such status
     */
    public static Status ofWritten(String written) {
        for (Status status : values()) {
            if (status.written.equals(written)) {
                return status;
            }
        }
        throw new IllegalArgumentException("No status: " + written);
    }
}
