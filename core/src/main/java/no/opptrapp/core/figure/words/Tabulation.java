package no.opptrapp.core.figure.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.opptrapp.core.figure.Category;
import no.opptrapp.core.figure.Cell;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.Series;
import no.opptrapp.core.figure.words.FigureTable.Entry;
import no.opptrapp.core.figure.words.FigureTable.Row;
import no.opptrapp.core.figure.words.FigureTable.Tone;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Texts;

/** Makes the data table of a figure. */
final class Tabulation {

    private final Figure figure;
    private final Texts texts;
    private final Values values;
    private final Signs signs;
    private final Set<String> notes = new LinkedHashSet<>();

    Tabulation(Figure figure, Language language) {
        this.figure = figure;
        this.texts = Texts.in(language);
        this.values = new Values(figure, language);
        this.signs = new Signs(language);
    }

    FigureTable table() {
        boolean turned =
                figure.kind() == Figure.Kind.DISTRIBUTION && figure.categories().size() == 1;
        List<Row> rows = turned ? answers(figure.categories().getFirst()) : categories();
        List<String> columns = turned ? List.of(unitHeading()) : columns();
        String heading =
                texts.say(turned ? "figure.table.answer" : RowKind.of(figure).key());
        return new FigureTable(texts.say(figure.title()), heading, columns, rows, List.copyOf(notes), turned);
    }

    private List<String> columns() {
        List<String> columns = new ArrayList<>();
        figure.series().forEach(series -> columns.add(heading(series)));
        if (hasBases()) {
            columns.add(texts.say("figure.base"));
        }
        if (hasRounds()) {
            columns.add(texts.say("figure.rounds"));
        }
        return columns;
    }

    private String heading(Series series) {
        String label = texts.say(series.label());
        return label.isBlank() ? unitHeading() : label;
    }

    private String unitHeading() {
        return texts.say(
                switch (figure.unit()) {
                    case PERCENT -> "figure.table.share";
                    case RATIO -> "figure.table.value";
                    case COUNT, BY_SERIES -> "figure.table.count";
                });
    }

    private List<Row> categories() {
        List<Row> rows = new ArrayList<>();
        for (Category category : figure.categories()) {
            List<Entry> entries = new ArrayList<>();
            figure.series().forEach(series -> entries.add(entry(category, series)));
            if (hasBases()) {
                entries.add(base(category.base()));
            }
            if (hasRounds()) {
                Integer rounds = category.rounds();
                entries.add(base(rounds == null ? null : rounds.longValue()));
            }
            rows.add(new Row(category.key(), texts.say(category.label()), entries));
        }
        return rows;
    }

    private List<Row> answers(Category only) {
        List<Row> rows = new ArrayList<>();
        for (Series series : figure.series()) {
            rows.add(new Row(series.key(), heading(series), List.of(entry(only, series))));
        }
        if (only.base() != null) {
            rows.add(new Row("n", texts.say("figure.base.long"), List.of(base(only.base()))));
        }
        return rows;
    }

    private Entry entry(Category category, Series series) {
        Cell cell = figure.cell(category, series);
        return switch (cell) {
            case Cell.Shown shown -> shown(series, shown);
            case Cell.Hidden hidden -> sign(cell, Tone.HIDDEN);
            case Cell.NotPossible none -> sign(cell, Tone.NOT_POSSIBLE);
            case Cell.Missing missing -> sign(cell, Tone.MISSING);
        };
    }

    private Entry shown(Series series, Cell.Shown shown) {
        String text = values.full(series, shown.value());
        String mark = Signs.mark(shown.status());
        if (mark.isEmpty()) {
            return new Entry(text, Tone.VALUE, null);
        }
        String meaning = signs.meaning(shown.status());
        notes.add(mark + " " + meaning);
        return new Entry(text + mark, Tone.MARKED, meaning);
    }

    private Entry sign(Cell cell, Tone tone) {
        boolean placeless = figure.comparesAreas() && cell instanceof Cell.NotPossible;
        String meaning = placeless ? texts.say("figure.placeless") : signs.meaning(cell);
        notes.add(Values.sign(cell) + " " + meaning);
        return new Entry(Values.sign(cell), tone, meaning);
    }

    private Entry base(@org.jspecify.annotations.Nullable Long count) {
        return new Entry(count == null ? "" : values.count(count), Tone.BASE, null);
    }

    private boolean hasBases() {
        return figure.categories().stream().anyMatch(category -> category.base() != null);
    }

    private boolean hasRounds() {
        return figure.categories().stream().anyMatch(category -> category.rounds() != null);
    }
}
