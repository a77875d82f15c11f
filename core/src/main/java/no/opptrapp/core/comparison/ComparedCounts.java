package no.opptrapp.core.comparison;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
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
        int counted = 0;
        Map<Status, Integer> found = new EnumMap<>(Status.class);
        for (Compared each : compared) {
            counted += each.counts() ? 1 : 0;
            found.merge(each.finding().status(), 1, Integer::sum);
        }
        return new ComparedCounts(
                compared.size(),
                counted,
                found.getOrDefault(Status.CARRIED_FORWARD, 0),
                found.getOrDefault(Status.MISSING, 0),
                found.getOrDefault(Status.HIDDEN, 0));
    }
}
