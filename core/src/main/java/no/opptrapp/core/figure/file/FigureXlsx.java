package no.opptrapp.core.figure.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import no.opptrapp.core.exchange.Spreadsheet;
import no.opptrapp.core.exchange.Unclosed;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Texts;

/** Figures as a workbook: first a sheet that says what is in it and where it comes from, then a sheet for each figure. */
public final class FigureXlsx {

    private static final double LABELS = 34;
    private static final double NUMBERS = 14;

    private FigureXlsx() {}

    /** Writes the workbook; the stream is left open for the caller to close. */
    public static void write(List<Figure> figures, Language language, OutputStream out) throws IOException {
        Texts texts = Texts.in(language);
        try (Spreadsheet book = new Spreadsheet(new Unclosed(out))) {
            about(book, figures, texts);
            for (Figure figure : figures) {
                sheet(book, figure, figure.id(), language);
            }
        }
    }

    private static void about(Spreadsheet book, List<Figure> figures, Texts texts) throws IOException {
        book.sheet(texts.say("figure.file.about"));
        book.width(0, NUMBERS);
        book.width(1, 2 * LABELS);
        book.width(2, LABELS);
        if (figures.stream().anyMatch(figure -> figure.provenance().reconstructed())) {
            book.heading(List.of(texts.say("figure.reconstructed")));
        }
        book.row(List.of(texts.say("figure.file.signs")));
        book.row(List.of());
        book.heading(List.of(
                texts.say("figure.file.figure"), texts.say("figure.file.title"), texts.say("figure.file.source")));
        for (Figure figure : figures) {
            String source = texts.say(figure.provenance().source());
            book.row(List.of(figure.id(), texts.say(figure.title()), source));
        }
    }

    /** Writes the sheet of one figure into a workbook that holds more than figures. */
    public static void sheet(Spreadsheet book, Figure figure, String name, Language language) throws IOException {
        Texts texts = Texts.in(language);
        FigureRows rows = new FigureRows(figure, language);
        book.sheet(name);
        book.width(0, LABELS);
        for (int column = 1; column < rows.header().size(); column++) {
            book.width(column, NUMBERS);
        }
        book.heading(List.of(texts.say(figure.title())));
        book.row(List.of(texts.say(figure.subtitle())));
        book.row(List.of());
        book.heading(rows.header());
        book.freeze();
        rows.whole().forEach(book::row);
        book.row(List.of());
        rows.about().stream().skip(1).forEach(line -> book.row(List.of(line)));
    }
}
