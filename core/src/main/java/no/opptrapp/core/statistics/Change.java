package no.opptrapp.core.statistics;

/**
 * How a value went from one time or group to another.
 *
 * @param points the difference in percentage points, later minus earlier, taken before rounding
 * @param certain whether it is larger than chance alone explains at 95 %; otherwise it is "within chance"
 */
public record Change(double points, boolean certain) {

    /** The change between two estimates. Two plain shares are held against each other by {@link #newcombe}. */
    public static Change between(Estimate from, Estimate to) {
        double points = to.exact().subtract(from.exact()).doubleValue();
        Share earlier = from.share();
        Share later = to.share();
        if (earlier != null && later != null) {
            Interval difference = newcombe(earlier, later);
            return new Change(points, difference.low() > 0 || difference.high() < 0);
        }
        double limit = Normal.ROUNDED * Math.sqrt(from.variance() + to.variance());
        return new Change(points, Math.abs(points) > limit);
    }

    /**
     * The 95 % hybrid-score interval of later minus earlier, in percentage points, within −100 to 100. Source: R. G.
     * Newcombe, Statistics in Medicine 17 (1998), 873–890, method 10.
     */
    public static Interval newcombe(Share earlier, Share later) {
        Interval a = later.interval();
        Interval b = earlier.interval();
        double p = later.percent();
        double q = earlier.percent();
        double low = p - q - Math.hypot(p - a.low(), b.high() - q);
        double high = p - q + Math.hypot(a.high() - p, q - b.low());
        return new Interval(Math.max(-100, low), Math.min(100, high));
    }

    public Direction direction() {
        if (!certain) {
            return Direction.WITHIN_CHANCE;
        }
        return points > 0 ? Direction.RISEN : Direction.FALLEN;
    }

    /** What a sentence may say of a change. */
    public enum Direction {
        RISEN,
        FALLEN,
        WITHIN_CHANCE
    }
}
