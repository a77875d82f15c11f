package no.opptrapp.core.comparison;

import java.util.Collection;
import java.util.function.Predicate;
import no.opptrapp.core.indicator.Status;

/**
 * How many areas are compared, and what kind of value they have.
 *
 * @param all of them
 * @param counted have a value that takes part in quantiles and places
 * @param carriedForward have last year's value, used again: shown, and in no quantile and no place
 * @param missing reported nothing
 * @param hidden have a value that may not be shown
 */
public record ComparedCounts(int all, int counted, int carriedForward, int missing, int hidden) {

    static ComparedCounts of(Collection<Compared> compared) {
        return new ComparedCounts(
                compared.size(),
                count(compared, Compared::counts),
                count(compared, each -> each.finding().status() == Status.CARRIED_FORWARD),
                count(compared, each -> each.finding().status() == Status.MISSING),
                count(compared, each -> each.finding().status() == Status.HIDDEN));
    }

    private static int count(Collection<Compared> compared, Predicate<Compared> wanted) {
        return (int) compared.stream().filter(wanted).count();
    }
}
