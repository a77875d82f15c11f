package no.opptrapp.ui.open.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.opptrapp.core.figure.Category;
import no.opptrapp.core.figure.Cell;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.Series;
import no.opptrapp.core.figure.words.FigureTable;
import no.opptrapp.core.figure.words.Signs;
import no.opptrapp.core.figure.words.Values;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Texts;
import no.opptrapp.ui.open.stat.JsonStat;
import org.jspecify.annotations.Nullable;

/** A figure as a cube of its rows and its columns: the columns are what is measured. */
final class FigureCube {

    private static final String ROW = "category";
    private static final String COLUMN = "series";

    private final Figure figure;
    private final Texts texts;
    private final Signs signs;
    private final Values values;

    FigureCube(Figure figure, Language language) {
        this.figure = figure;
        this.texts = Texts.in(language);
        this.signs = new Signs(language);
        this.values = new Values(figure, language);
    }

    JsonStat dataset() {
        Map<String, Double> shown = new LinkedHashMap<>();
        Map<String, String> statuses = new LinkedHashMap<>();
        Map<String, Long> bases = new LinkedHashMap<>();
        Map<String, String> meanings = new TreeMap<>();
        int place = 0;
        for (Category row : figure.categories()) {
            for (Series column : figure.series()) {
                Cell cell = figure.cell(row, column);
                String at = Integer.toString(place++);
                if (cell instanceof Cell.Shown told) {
                    shown.put(at, told.value());
                }
                statuses.put(at, CellView.status(cell));
                meanings.put(CellView.status(cell), texts.say("stat.status." + CellView.status(cell)));
                Long base = base(row, cell);
                if (base != null) {
                    bases.put(at, base);
                }
            }
        }
        return new JsonStat(
                JsonStat.VERSION,
                JsonStat.DATASET,
                texts.say(figure.title()),
                texts.say(figure.provenance().source()),
                notes(),
                List.of(ROW, COLUMN),
                List.of(figure.categories().size(), figure.series().size()),
                Map.of("metric", List.of(COLUMN)),
                dimensions(),
                shown,
                statuses,
                new JsonStat.Extension(meanings, bases));
    }

    private static @Nullable Long base(Category row, Cell cell) {
        return cell instanceof Cell.Shown shown ? shown.base() : row.base();
    }

    /** Question and base, breaks, notes, why values are hidden, and that data are made up where they are. */
    private List<String> notes() {
        Stream<String> reconstructed =
                figure.provenance().reconstructed() ? Stream.of(texts.say("figure.reconstructed")) : Stream.empty();
        Stream<String> hidden = figure.categories().stream()
                .flatMap(row -> figure.series().stream().map(column -> figure.cell(row, column)))
                .filter(Cell.Hidden.class::isInstance)
                .map(signs::meaning)
                .distinct();
        return Stream.of(
                        Stream.of(texts.say(figure.subtitle())),
                        figure.breaks().stream().map(gap -> texts.say(gap.note())),
                        figure.notes().stream().map(texts::say),
                        hidden,
                        reconstructed)
                .flatMap(lines -> lines)
                .filter(line -> !line.isBlank())
                .toList();
    }

    private Map<String, JsonStat.Dimension> dimensions() {
        Map<String, String> rows = new LinkedHashMap<>();
        figure.categories().forEach(row -> rows.put(row.key(), texts.say(row.label())));
        Map<String, String> columns = new LinkedHashMap<>();
        Map<String, JsonStat.Unit> units = new LinkedHashMap<>();
        for (Series column : figure.series()) {
            String label = texts.say(column.label());
            columns.put(code(column), label.isBlank() ? texts.say(figure.title()) : label);
            units.put(code(column), new JsonStat.Unit(unit(column), values.decimals(column)));
        }
        FigureTable table = FigureTable.of(figure, texts.language());
        Map<String, JsonStat.Dimension> dimensions = new LinkedHashMap<>();
        dimensions.put(
                ROW,
                new JsonStat.Dimension(
                        table.turned() ? texts.say("figure.table.row") : table.rowHeading(), side(rows, Map.of())));
        dimensions.put(COLUMN, new JsonStat.Dimension(texts.say("stat.series"), side(columns, units)));
        return dimensions;
    }

    private static JsonStat.Category side(Map<String, String> labels, Map<String, JsonStat.Unit> units) {
        return new JsonStat.Category(new ArrayList<>(labels.keySet()), labels, units);
    }

    /** The only column of a figure has no name of its own: it is called by what it measures. */
    private static String code(Series column) {
        return column.key().isEmpty() ? column.measure() : column.key();
    }

    private String unit(Series column) {
        if (values.percent(column)) {
            return texts.say("stat.unit.percent");
        }
        return texts.say(figure.unit() == Figure.Unit.RATIO ? "stat.unit.ratio" : "stat.unit.number");
    }
}
