package no.opptrapp.reports.archive;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is otherwise in the numbers of a report than when it was kept.
 *
 * @param comparedAt when the data was asked
 * @param parts the figures and tables with other numbers, in the order of the report; none where all are as they were
 */
public record Changes(Instant comparedAt, List<Part> parts) {

    /** So many values of each figure or table are named, and the rest counted. */
    public static final int NAMED = 12;

    public Changes {
        parts = List.copyOf(parts);
    }

    /**
     * A figure or table, in the report's language.
     *
     * @param label such as "Tabell 2", as it was
     * @param values the first of its values that are others
     * @param more how many there are besides
     */
    public record Part(String label, String title, List<Value> values, int more) {
        public Part {
            values = List.copyOf(values);
        }
    }

    /**
     * A value as it is shown.
     *
     * @param before null where there was none
     * @param after null where there is none any more
     */
    public record Value(
            String row,
            String column,
            @Nullable String before,
            @Nullable String after) {}
}
