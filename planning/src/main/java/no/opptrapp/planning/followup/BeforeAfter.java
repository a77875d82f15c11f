package no.opptrapp.planning.followup;

import java.util.List;
import java.util.Objects;
import no.opptrapp.core.statistics.Interval;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator was before a measure began and after.
 *
 * @param change after minus before, in the indicator's unit, taken before rounding
 * @param interval 95 % around the change; null where the values do not vary at all, so that nothing tells
 * @param method what the interval rests on
 */
public record BeforeAfter(
        Side before, Side after, double change, @Nullable Interval interval, Method method) {

    /** What an interval rests on. */
    public enum Method {
        /** How many answered: the values' own variances, as for a mean over rounds. */
        ANSWERS,
        /** How the values vary from period to period: Student's t for two means of the same variance. */
        PERIODS
    }

    /** As many standard deviations as the definition of a mean over rounds says. */
    private static final double NORMAL = 1.96;

    /**
     * @param before at least {@link EffectWindow#FEWEST} values
     * @param after at least as many
     */
    static BeforeAfter of(List<UsedValue> before, List<UsedValue> after) {
        Side left = Side.of(before);
        Side right = Side.of(after);
        double change = right.mean() - left.mean();
        boolean asked = before.stream().allMatch(value -> value.variance() != null)
                && after.stream().allMatch(value -> value.variance() != null);
        double half = asked
                ? NORMAL * Math.sqrt(ofMean(before) + ofMean(after))
                : StudentT.of95(before.size() + after.size() - 2) * spread(before, left, after, right);
        return new BeforeAfter(
                left,
                right,
                change,
                half > 0 ? new Interval(change - half, change + half) : null,
                asked ? Method.ANSWERS : Method.PERIODS);
    }

    /** Whether the change is larger than the interval explains; false where there is none. */
    public boolean beyondChance() {
        return interval != null && !interval.contains(0);
    }

    /** Σ vᵢ ÷ k². */
    private static double ofMean(List<UsedValue> values) {
        double sum = values.stream()
                .mapToDouble(value -> Objects.requireNonNull(value.variance()))
                .sum();
        return sum / ((double) values.size() * values.size());
    }

    /** The standard error of the difference between two means, from the spread around both together. */
    private static double spread(List<UsedValue> before, Side left, List<UsedValue> after, Side right) {
        double squares = squares(before, left.mean()) + squares(after, right.mean());
        double variance = squares / (before.size() + after.size() - 2);
        return Math.sqrt(variance * (1.0 / before.size() + 1.0 / after.size()));
    }

    private static double squares(List<UsedValue> values, double mean) {
        return values.stream()
                .mapToDouble(value -> (value.value() - mean) * (value.value() - mean))
                .sum();
    }
}
