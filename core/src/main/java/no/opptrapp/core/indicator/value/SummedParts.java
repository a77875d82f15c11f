package no.opptrapp.core.indicator.value;

import java.util.Collection;
import java.util.function.Predicate;
import no.opptrapp.core.indicator.Status;

/**
 * How many reported values stand behind one that was worked out, and what kind they are of.
 *
 * @param all how many areas go in, those without a value too
 * @param carriedForward last year's values, used again
 * @param missing areas that nothing was reported for: their part is not in the value
 * @param hidden areas whose value may not be shown: their part is not in the value either
 * @param estimated reported as estimates, or divided by an approximate share
 * @param imputed put in by a stated method
 */
public record SummedParts(int all, int carriedForward, int missing, int hidden, int estimated, int imputed) {

    /** Of so many tenths of its parts something must be known before a sum stands for its area. */
    private static final int ENOUGH = 9;

    private static final int TENTHS = 10;

    static SummedParts of(Collection<Piece> pieces) {
        return new SummedParts(
                pieces.size(),
                count(pieces, piece -> piece.status() == Status.CARRIED_FORWARD),
                count(pieces, piece -> piece.status() == Status.MISSING),
                count(pieces, piece -> piece.status() == Status.HIDDEN),
                count(pieces, piece -> piece.hasValue() && (!piece.isWhole() || piece.status() == Status.ESTIMATED)),
                count(pieces, piece -> piece.status() == Status.IMPUTED));
    }

    private static int count(Collection<Piece> pieces, Predicate<Piece> wanted) {
        return (int) pieces.stream().filter(wanted).count();
    }

    /** Whether everything behind the value was reported for the period itself. */
    public boolean isComplete() {
        return carriedForward + missing + hidden + estimated + imputed == 0;
    }

    /** Of how many areas something is known: a value, or that it may not be shown. */
    public int told() {
        return all - missing;
    }

    /**
     * Whether at least nine tenths of the areas have said something, so that the value may stand for all of them. The
     * year before says more than a year in which one of 357 municipalities has reported.
     */
    public boolean isEnough() {
        return (long) TENTHS * told() >= (long) ENOUGH * all;
    }
}
