package no.opptrapp.planning.followup;

import java.util.Comparator;
import java.util.List;

/**
 * Holds the change of an area against those of areas without the measure, and takes each of these for the area in turn,
 * held against the others: that shows how large differences are where there was no measure. Source of the reading of its
 * place among them: A. Abadie, A. Diamond and J. Hainmueller, JASA 105 (2010), 493–505.
 */
final class Placebo {

    /** One in so many: 5 %. */
    private static final int ONE_IN = 20;

    /** From so many areas on, 5 % of them and the one with the measure is one. */
    static final int ENOUGH = ONE_IN - 1;

    private static final int HUNDRED = 100;
    private static final int SURE = 95;

    /** Sums in another order may differ in the last digits: that is no difference. */
    private static final double SAME = 1e-9;

    private Placebo() {}

    /** One area's means on both sides. */
    record Course(double before, double after) {

        double change() {
            return after - before;
        }
    }

    /** @param controls at least two */
    static DifferenceInDifferences of(Course area, List<Course> controls) {
        int count = controls.size();
        double before = mean(controls.stream().map(Course::before).toList());
        double after = mean(controls.stream().map(Course::after).toList());
        double estimate = area.change() - (after - before);
        double sum = controls.stream().mapToDouble(Course::change).sum();
        List<Double> sizes = controls.stream()
                .map(Course::change)
                .map(change -> Math.abs(change - (sum - change) / (count - 1)))
                .sorted(Comparator.reverseOrder())
                .toList();
        int larger = (int)
                sizes.stream().filter(size -> Math.abs(estimate) - size > SAME).count();
        // An effect that is left out would put the area among the largest few: no more of them than 5 % of all.
        int beyond = (count + 1) / ONE_IN;
        double half = sizes.get(Math.max(1, beyond) - 1);
        return new DifferenceInDifferences(
                count,
                before,
                after,
                estimate,
                larger,
                new Likely(estimate - half, estimate + half, beyond > 0 ? SURE : HUNDRED * count / (count + 1)),
                beyond > 0 && larger > count - beyond);
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }
}
