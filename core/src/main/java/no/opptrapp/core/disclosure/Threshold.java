package no.opptrapp.core.disclosure;

/**
 * How few answers are too few to be shown.
 *
 * @param answers a group with fewer is hidden; 5 unless configured, never below 3
 */
public record Threshold(int answers) {

    /** The lowest threshold that may be configured. */
    public static final int LOWEST = 3;

    public static final Threshold DEFAULT = new Threshold(5);

    public Threshold {
        if (answers < LOWEST) {
            throw new IllegalArgumentException(
                    "A threshold of " + answers + " would show what must be hidden; the lowest is " + LOWEST);
        }
    }

    /** Whether what these answered is hidden; where nobody answered there is nothing to hide. */
    public boolean isTooFew(long base) {
        return 0 < base && base < answers;
    }
}
