package no.opptrapp.core.official;

import java.util.List;
import no.opptrapp.core.area.Borders;
import org.jspecify.annotations.Nullable;

/** What is fetched. */
public sealed interface SourceDefinition {

    /**
     * Values of a table of the statistics interface.
     *
     * @param title what it is called among us
     * @param table the id of the table
     * @param area the code of the dimension of areas, whose codes of four digits are municipalities
     * @param time the code of the dimension of time, whose codes of four digits are years
     * @param contents the code of the dimension of what is counted
     * @param values which of it we take, as which indicator
     * @param fixed what is chosen of the other dimensions
     * @param borders the borders of all its values; null where each year stands on those of its own
     * @param fromYear the first year that is taken
     */
    record TableValues(
            String title,
            String table,
            String area,
            String time,
            String contents,
            List<Content> values,
            List<Fixed> fixed,
            @Nullable Borders borders,
            int fromYear)
            implements SourceDefinition {

        public TableValues {
            values = List.copyOf(values);
            fixed = List.copyOf(fixed);
        }

        /** The borders that values of a year stand on. */
        public Borders bordersIn(int year) {
            return borders == null ? Borders.inYear(year) : borders;
        }
    }

    /** The municipalities with their changes and KOSTRA groups. */
    record Classification() implements SourceDefinition {}

    /** One thing that is counted in a table, and the indicator that it is. */
    record Content(String code, String indicator) {}

    /** The one category that is chosen of a dimension. */
    record Fixed(String dimension, String code) {}
}
