package no.opptrapp.core.comparison;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The period that a comparison opens with when none is asked for: the newest that enough of the areas have said something
 * of. Enough is half of them, or half of the largest share in the three periods before, so that neither an early reporter
 * empties the comparison nor an indicator that few report opens with a year long gone.
 */
final class OpeningPeriod {

    private static final double HALF = 0.5;
    private static final int BEFORE = 3;

    private OpeningPeriod() {}

    /**
     * Chooses among the periods.
     *
     * @param periods oldest first
     * @param share how many of the areas have a value in a period, also one carried forward or hidden: 0 to 1
     * @return the newest of all where nobody has a value in any; empty when there are no periods
     */
    static Optional<PeriodFindings> of(List<PeriodFindings> periods, ToDoubleFunction<PeriodFindings> share) {
        double[] shares = periods.stream().mapToDouble(share).toArray();
        for (int i = shares.length - 1; i >= 0; i--) {
            double most = 0;
            for (int before = Math.max(0, i - BEFORE); before < i; before++) {
                most = Math.max(most, shares[before]);
            }
            if (shares[i] > 0 && (shares[i] >= HALF || shares[i] >= HALF * most)) {
                return Optional.of(periods.get(i));
            }
        }
        return periods.isEmpty() ? Optional.empty() : Optional.of(periods.getLast());
    }
}
