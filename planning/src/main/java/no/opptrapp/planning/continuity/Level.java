package no.opptrapp.planning.continuity;

/**
 * A level of activation, the lowest first in a plan.
 *
 * @param name such as {@code Grønt} or {@code Nivå 2}
 * @param percent absence from which it is due, in percent, 0 to 100
 * @param threshold what else it is due at, in words; may be empty
 * @param action what is done at it, and by whom; may be empty
 */
public record Level(String name, int percent, String threshold, String action) {
    public Level {
        name = name.strip();
        threshold = threshold.strip();
        action = action.strip();
    }
}
