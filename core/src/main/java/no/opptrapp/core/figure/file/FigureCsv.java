package no.opptrapp.core.figure.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.opptrapp.core.exchange.CsvForPeople;
import no.opptrapp.core.exchange.CsvForPrograms;
import no.opptrapp.core.exchange.Unclosed;
import no.opptrapp.core.figure.Category;
import no.opptrapp.core.figure.Cell;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.Series;
import no.opptrapp.core.figure.words.Values;
import no.opptrapp.core.text.Language;
import org.jspecify.annotations.Nullable;

/** Figures as CSV. Streams are left open for the caller to close. */
public final class FigureCsv {

    private static final List<String> HEADER = List.of("figure", "measure", "category", "series", "value", "base");

    private FigureCsv() {}

    /** One figure as people read it: its table with decimal comma, then notes and source. */
    public static void forPeople(Figure figure, Language language, OutputStream out) throws IOException {
        try (CsvForPeople csv = new CsvForPeople(new Unclosed(out))) {
            FigureRows rows = new FigureRows(figure, language);
            csv.row(rows.header());
            rows.rounded().forEach(csv::row);
            csv.row(List.of(""));
            rows.about().forEach(line -> csv.row(List.of(line)));
        }
    }

    /**
     * Every value of some figures, one a line, in the form of the interface: six decimals, {@code :} hidden, {@code .}
     * not possible, {@code ..} missing. The base stands beside a hidden value too.
     */
    public static void forPrograms(Iterable<Figure> figures, OutputStream out) throws IOException {
        try (CsvForPrograms csv = new CsvForPrograms(new Unclosed(out))) {
            csv.row(HEADER);
            for (Figure figure : figures) {
                for (Category category : figure.categories()) {
                    figure.series().forEach(series -> csv.row(fields(figure, category, series)));
                }
            }
        }
    }

    private static List<@Nullable Object> fields(Figure figure, Category category, Series series) {
        List<@Nullable Object> fields =
                new ArrayList<>(Arrays.asList(figure.id(), series.measure(), category.key(), name(series)));
        switch (figure.cell(category, series)) {
            case Cell.Shown shown -> {
                fields.add(shown.value());
                fields.add(shown.base());
            }
            case Cell other -> {
                fields.add(Values.sign(other));
                fields.add(category.base());
            }
        }
        return fields;
    }

    /** A series that only tells the measure has no name of its own in files. */
    private static String name(Series series) {
        return series.key().equals(series.measure()) ? "" : series.key();
    }
}
