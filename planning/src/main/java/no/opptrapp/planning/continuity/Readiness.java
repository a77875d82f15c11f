package no.opptrapp.planning.continuity;

import java.util.List;
import java.util.function.Predicate;

/**
 * How much of the checklist is in place. Unanswered counts as no.
 *
 * @param minimumInPlace points in place among those that no plan should be without
 * @param minimum how many of those there are
 * @param inPlace points in place among all
 * @param all how many points there are
 * @param unanswered points that nobody has answered
 */
public record Readiness(int minimumInPlace, int minimum, int inPlace, int all, int unanswered) {

    static Readiness of(List<AnsweredPoint> points) {
        return new Readiness(
                count(points, each -> each.point().minimum() && each.isInPlace()),
                count(points, each -> each.point().minimum()),
                count(points, AnsweredPoint::isInPlace),
                points.size(),
                count(points, each -> !each.isAnswered()));
    }

    private static int count(List<AnsweredPoint> points, Predicate<AnsweredPoint> fits) {
        return Math.toIntExact(points.stream().filter(fits).count());
    }

    /** Minimum points in place, in percent of minimum points: the readiness. */
    public double percent() {
        return 100.0 * minimumInPlace / minimum;
    }

    /** The same over all points. */
    public double percentOfAll() {
        return 100.0 * inPlace / all;
    }
}
