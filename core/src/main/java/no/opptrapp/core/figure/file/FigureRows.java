package no.opptrapp.core.figure.file;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.opptrapp.core.exchange.CsvForPeople;
import no.opptrapp.core.exchange.Spreadsheet;
import no.opptrapp.core.figure.Category;
import no.opptrapp.core.figure.Cell;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.Series;
import no.opptrapp.core.figure.words.FigureTable;
import no.opptrapp.core.figure.words.Signs;
import no.opptrapp.core.figure.words.Values;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Texts;
import org.jspecify.annotations.Nullable;

/** The table of a figure with numbers as numbers, and the lines that say what they are and where they come from. */
final class FigureRows {

    private final Figure figure;
    private final Texts texts;
    private final Values values;
    private final FigureTable table;

    FigureRows(Figure figure, Language language) {
        this.figure = figure;
        this.texts = Texts.in(language);
        this.values = new Values(figure, language);
        this.table = FigureTable.of(figure, language);
    }

    List<String> header() {
        List<String> header = new ArrayList<>();
        header.add(table.rowHeading());
        header.addAll(table.columns());
        if (hasStatuses()) {
            header.add(texts.say("figure.table.status"));
        }
        return header;
    }

    /** Numbers rounded as they are shown. */
    List<List<@Nullable Object>> rounded() {
        return rows((series, value) -> CsvForPeople.rounded(value, values.decimals(series)));
    }

    /** Numbers as they are, to be shown rounded. */
    List<List<@Nullable Object>> whole() {
        return rows((series, value) -> new Spreadsheet.Shown(value, values.decimals(series)));
    }

    /** Title, subtitle, what signs mean, breaks, notes and source; and that data are reconstructed, where they are. */
    List<String> about() {
        List<String> lines = new ArrayList<>();
        lines.add(texts.say(figure.title()));
        lines.add(texts.say(figure.subtitle()));
        lines.addAll(table.notes());
        figure.breaks().forEach(gap -> lines.add(texts.say(gap.note())));
        figure.notes().forEach(note -> lines.add(texts.say(note)));
        lines.add(texts.say("figure.source", figure.provenance().source()));
        if (figure.provenance().reconstructed()) {
            lines.add(texts.say("figure.reconstructed"));
        }
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    private interface Written {
        Object of(Series series, double value);
    }

    private List<List<@Nullable Object>> rows(Written number) {
        return table.turned() ? answers(number) : categories(number);
    }

    private List<List<@Nullable Object>> categories(Written number) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        boolean bases = figure.categories().stream().anyMatch(category -> category.base() != null);
        boolean rounds = figure.categories().stream().anyMatch(category -> category.rounds() != null);
        for (Category category : figure.categories()) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(texts.say(category.label()));
            figure.series().forEach(series -> row.add(cell(category, series, number)));
            if (bases) {
                row.add(category.base());
            }
            if (rounds) {
                row.add(category.rounds());
            }
            if (hasStatuses()) {
                row.add(status(category));
            }
            rows.add(row);
        }
        return rows;
    }

    private List<List<@Nullable Object>> answers(Written number) {
        Category only = figure.categories().getFirst();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < figure.series().size(); i++) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(table.rows().get(i).label());
            row.add(cell(only, figure.series().get(i), number));
            rows.add(row);
        }
        if (only.base() != null) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(table.rows().getLast().label());
            row.add(only.base());
            rows.add(row);
        }
        return rows;
    }

    /** Whether any value was not simply reported: the numbers of a file have no room for the marks of a picture. */
    private boolean hasStatuses() {
        return !table.turned()
                && figure.categories().stream()
                        .flatMap(category -> figure.series().stream().map(series -> figure.cell(category, series)))
                        .anyMatch(cell -> cell instanceof Cell.Shown shown && shown.status() != Cell.Status.REPORTED);
    }

    private String status(Category category) {
        Signs signs = new Signs(texts.language());
        return figure.series().stream()
                .map(series -> figure.cell(category, series))
                .flatMap(cell -> cell instanceof Cell.Shown shown && shown.status() != Cell.Status.REPORTED
                        ? Stream.of(signs.meaning(shown.status()))
                        : Stream.empty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private Object cell(Category category, Series series, Written number) {
        return switch (figure.cell(category, series)) {
            case Cell.Shown shown -> number.of(series, shown.value());
            case Cell other -> Values.sign(other);
        };
    }
}
