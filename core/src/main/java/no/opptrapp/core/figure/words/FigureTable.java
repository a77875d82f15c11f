package no.opptrapp.core.figure.words;

import java.util.List;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The data table of a figure, said in one language: what stands beside the picture for those who do not see it. It has
 * a row for each category; a distribution, which has one category, has a row for each answer instead.
 *
 * @param caption the figure's title
 * @param rowHeading what the rows are, such as months
 * @param columns the headings of the columns of numbers
 * @param rows as many entries each as there are columns
 * @param notes what signs and marks in the table mean
 * @param turned whether the rows are answers rather than categories
 */
public record FigureTable(
        String caption, String rowHeading, List<String> columns, List<Row> rows, List<String> notes, boolean turned) {

    public FigureTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /** The table of a figure. */
    public static FigureTable of(Figure figure, Language language) {
        return new Tabulation(figure, language).table();
    }

    /** A row. */
    public record Row(String key, String label, List<Entry> entries) {
        public Row {
            entries = List.copyOf(entries);
        }
    }

    /**
     * What stands in a cell.
     *
     * @param text the number with its unit, or a sign
     * @param tone how it is set
     * @param explanation what the sign means, for a reader who cannot see how it is set
     */
    public record Entry(String text, Tone tone, @Nullable String explanation) {}

    /** How an entry is set. */
    public enum Tone {
        VALUE,
        /** A value that is carried forward, imputed, corrected or estimated; marked with a sign. */
        MARKED,
        /** Number of answers or rounds behind the row. */
        BASE,
        HIDDEN,
        NOT_POSSIBLE,
        MISSING
    }
}
