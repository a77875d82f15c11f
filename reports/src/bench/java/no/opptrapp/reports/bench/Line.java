package no.opptrapp.reports.bench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One line of the report: ours beside an alternative.
 *
 * @param size of the survey, or {@code -} where that does not matter
 * @param what is measured
 * @param ours what ours took, in {@code unit}
 * @param alternative the name of the alternative; null where something is only printed
 * @param theirs what the alternative took, in {@code unit}
 * @param unit of both
 * @param ratio how much better ours is: 30 means 30 times faster
 * @param goal the least ratio wanted; null where there is no goal
 * @param disagreement the first value on which the two differ; null when they agree
 */
record Line(
        String size,
        String what,
        double ours,
        @Nullable String alternative,
        double theirs,
        String unit,
        double ratio,
        @Nullable Double goal,
        @Nullable String disagreement) {

    /** Ours took so long, the other so long: the ratio is theirs ÷ ours. */
    static Line times(
            Size size,
            String what,
            double ours,
            String alternative,
            double theirs,
            @Nullable Double goal,
            @Nullable String disagreement) {
        return new Line(size.name(), what, ours, alternative, theirs, "ms", theirs / ours, goal, disagreement);
    }

    /** Something that has no alternative, printed for the record. */
    static Line printed(String size, String what, double ours, String unit) {
        return new Line(size, what, ours, null, 0, unit, 0, null, null);
    }

    boolean agrees() {
        return disagreement == null;
    }

    @Override
    public String toString() {
        String left = String.format(Locale.ROOT, "%-2s %-46s %12.1f %-5s", size, what, ours, unit);
        if (alternative == null) {
            return left;
        }
        String met = goal == null
                ? ""
                : String.format(Locale.ROOT, "  goal %.2f %s", goal, ratio >= goal ? "met" : "MISSED");
        String values = agrees() ? "  same values" : "  VALUES DIFFER: " + disagreement;
        return left
                + String.format(Locale.ROOT, "  | %-34s %12.1f %-5s | x%.2f", alternative, theirs, unit, ratio)
                + met
                + values;
    }
}
