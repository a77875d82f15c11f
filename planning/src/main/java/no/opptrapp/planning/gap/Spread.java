package no.opptrapp.planning.gap;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.measure.MeasureStatus;
import org.jspecify.annotations.Nullable;

/**
 * The needs of a wide area and of what lies in it, each against the measures of every part: what is reported in several
 * places stands once.
 *
 * @param parts codes of the area itself and of what lies directly in it, as far as they have open needs, in the order of
 *     the register
 * @param rows what is reported in most parts first, then the worst
 * @param left how many rows more there are
 */
public record Spread(List<String> parts, List<Row> rows, int left) {

    public Spread {
        parts = List.copyOf(parts);
        rows = List.copyOf(rows);
    }

    /**
     * One need, wherever it is reported.
     *
     * @param severity of the worst of them
     * @param inherited whether a wider area around reports it too
     * @param madeUp whether any of them rests on what was made up
     * @param cells by the code of the part
     */
    public record Row(Text title, int severity, boolean inherited, boolean madeUp, Map<String, Cell> cells) {
        public Row {
            cells = Map.copyOf(cells);
        }
    }

    /**
     * One need in one part.
     *
     * @param needs how many open needs it is there
     * @param one the need where it is one; null where there are several
     * @param bare how many of them have no measure that is planned or under way
     * @param furthest how far the furthest measure against them has come; null where there is none
     */
    public record Cell(
            int needs,
            @Nullable UUID one,
            int bare,
            @Nullable MeasureStatus furthest) {

        /** Both together. */
        public Cell and(Cell other) {
            return new Cell(needs + other.needs, null, bare + other.bare, further(furthest, other.furthest));
        }

        private static @Nullable MeasureStatus further(@Nullable MeasureStatus one, @Nullable MeasureStatus other) {
            if (one == null || other == null) {
                return one == null ? other : one;
            }
            return one.compareTo(other) >= 0 ? one : other;
        }
    }

    /**
     * What one area reports of one need.
     *
     * @param key what makes it the same need elsewhere
     * @param title as it is called there
     */
    public record Spot(String key, Text title, String area, int severity, boolean madeUp, Cell cell) {}
}
