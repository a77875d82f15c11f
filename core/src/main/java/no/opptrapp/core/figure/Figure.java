package no.opptrapp.core.figure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A figure, made once: from this record come the picture on the page and in the PDF, the table, the words for those who
 * do not see it, and the files. It holds no value that may not be seen.
 *
 * @param id its number in the report: {@code T1}, {@code F4}
 * @param kind how it is drawn
 * @param unit of all values
 * @param highIsGood whether the order of colours turns
 * @param title what is seen
 * @param subtitle question and base
 * @param categories the rows, in the order of reading
 * @param series the columns
 * @param cells by category key, then series key; every pair has one
 * @param lines reference lines across the figure
 * @param breaks where comparison stops
 * @param notes under the figure
 * @param provenance where the numbers come from
 * @param own keys of the categories that are the reader's own: pointed out among the others
 * @param tiles where the categories of a tile map lie; null for every other kind
 */
public record Figure(
        String id,
        Kind kind,
        Unit unit,
        boolean highIsGood,
        Text title,
        Text subtitle,
        List<Category> categories,
        List<Series> series,
        Map<String, Map<String, Cell>> cells,
        List<ReferenceLine> lines,
        List<Break> breaks,
        List<Text> notes,
        Provenance provenance,
        Set<String> own,
        @Nullable TileMap tiles) {

    /** A figure that points nobody out. */
    public Figure(
            String id,
            Kind kind,
            Unit unit,
            boolean highIsGood,
            Text title,
            Text subtitle,
            List<Category> categories,
            List<Series> series,
            Map<String, Map<String, Cell>> cells,
            List<ReferenceLine> lines,
            List<Break> breaks,
            List<Text> notes,
            Provenance provenance) {
        this(
                id,
                kind,
                unit,
                highIsGood,
                title,
                subtitle,
                categories,
                series,
                cells,
                lines,
                breaks,
                notes,
                provenance,
                Set.of(),
                null);
    }

    public Figure {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        lines = List.copyOf(lines);
        breaks = List.copyOf(breaks);
        notes = List.copyOf(notes);
        for (Category category : categories) {
            for (Series column : series) {
                if (!cells.getOrDefault(category.key(), Map.of()).containsKey(column.key())) {
                    throw new IllegalArgumentException(id + " has no cell for " + category.key() + "/" + column.key());
                }
            }
        }
        cells = Map.copyOf(cells);
        own = Set.copyOf(own);
    }

    /** Whether the category is the reader's own. */
    public boolean isOwn(Category category) {
        return own.contains(category.key());
    }

    /** Whether its categories are areas held against each other. */
    public boolean comparesAreas() {
        return kind == Kind.STRIP || kind == Kind.RANKED || kind == Kind.TILES;
    }

    /** The cell where a category meets a series. */
    public Cell cell(Category category, Series column) {
        Cell cell = cells.getOrDefault(category.key(), Map.of()).get(column.key());
        if (cell == null) {
            throw new IllegalArgumentException(id + " has no cell for " + category.key() + "/" + column.key());
        }
        return cell;
    }

    /** The same figure under the number it has in a report that is put together from several. */
    public Figure numbered(String other) {
        return new Figure(
                other,
                kind,
                unit,
                highIsGood,
                title,
                subtitle,
                categories,
                series,
                cells,
                lines,
                breaks,
                notes,
                provenance,
                own,
                tiles);
    }

    /** How a figure is drawn. */
    public enum Kind {
        /** One stacked bar a category: the answers of a scale. */
        LIKERT,
        /** A line over months, labelled directly. */
        TREND,
        /** A plain bar a category: how many. */
        COUNTS,
        /** The answers of one round, a bar an option: the single category's series become bars. */
        DISTRIBUTION,
        /** Numbers in rows. */
        TABLE,
        /** A dot a category along one axis; the lines are quantiles in their order, with a band from the second on. */
        STRIP,
        /** A row a category with a dot, in the order given; a second series is the place, written first. */
        RANKED,
        /** A tile a category, in five steps of one hue. */
        TILES
    }

    /** The unit of a figure's values. */
    public enum Unit {
        PERCENT,
        COUNT,
        /** A ratio or an index: two decimals, and three where all of it lies below one. */
        RATIO,
        /** The unit differs from series to series and is told by the measure: {@code percent} or {@code count}. */
        BY_SERIES
    }
}
