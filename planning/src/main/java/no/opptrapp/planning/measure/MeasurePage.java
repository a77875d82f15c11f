package no.opptrapp.planning.measure;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted, and in which order.
 *
 * @param after only those behind this one, in the order {@link Order#MADE}; null from the beginning
 * @param offset how many to pass over
 * @param limit how many at most
 */
public record MeasurePage(
        Order order, boolean descending, @Nullable UUID after, int offset, int limit) {

    /** What measures are ordered by; what is alike stands in the order it was made. */
    public enum Order {
        MADE,
        TITLE,
        AREA,
        PLAN_AREA,
        STATUS,
        STARTS_ON,
        ENDS_ON
    }

    /** In the order they were made, behind one of them. */
    public static MeasurePage after(@Nullable UUID after, int limit) {
        return new MeasurePage(Order.MADE, false, after, 0, limit);
    }

    /** All of them, in the order they were made. */
    public static MeasurePage all() {
        return after(null, Integer.MAX_VALUE);
    }
}
