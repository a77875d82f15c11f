package no.opptrapp.planning.followup;

import java.util.Optional;

/** What can be said of what a measure changed. */
public sealed interface Effect {

    /** Before, after, and what others changed meanwhile. */
    record Estimated(BeforeAfter own, DifferenceInDifferences difference) implements Effect {}

    /** Before and after; what would have come without the measure is not known. */
    record BeforeAfterOnly(BeforeAfter own, Reason reason) implements Effect {}

    /** Nothing. */
    record CannotBeEstimated(Reason reason) implements Effect {}

    /** What it was before and after; empty where nothing can be said. */
    default Optional<BeforeAfter> beforeAfter() {
        return switch (this) {
            case Estimated estimated -> Optional.of(estimated.own());
            case BeforeAfterOnly only -> Optional.of(only.own());
            case CannotBeEstimated none -> Optional.empty();
        };
    }

    /** What others changed meanwhile; empty where there are too few. */
    default Optional<DifferenceInDifferences> against() {
        return this instanceof Estimated estimated ? Optional.of(estimated.difference()) : Optional.empty();
    }

    /** What lacks; empty where nothing does. */
    default Optional<Reason> lacking() {
        return switch (this) {
            case Estimated estimated -> Optional.empty();
            case BeforeAfterOnly only -> Optional.of(only.reason());
            case CannotBeEstimated none -> Optional.of(none.reason());
        };
    }
}
