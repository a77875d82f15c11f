package no.opptrapp.reports.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.exchange.Spreadsheet;
import no.opptrapp.core.exchange.Unclosed;
import no.opptrapp.core.figure.file.FigureXlsx;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.reports.document.Block;
import no.opptrapp.reports.document.Document;

/** One document being written as a workbook. */
final class Book {

    private static final double WORDS = 42;
    private static final double NUMBERS = 18;

    private final Document document;
    private final Texts texts;
    private final Numbers numbers;
    private final List<Sheet> sheets;

    Book(Document document) {
        this.document = document;
        this.texts = Texts.in(document.language());
        this.numbers = new Numbers(document.language());
        this.sheets = Sheet.of(document);
    }

    void write(OutputStream out) throws IOException {
        try (Spreadsheet book = new Spreadsheet(new Unclosed(out))) {
            about(book);
            for (Sheet sheet : sheets) {
                write(book, sheet);
            }
        }
    }

    private void about(Spreadsheet book) throws IOException {
        book.sheet(texts.say("workbook.about"));
        book.width(0, NUMBERS);
        book.width(1, 2 * WORDS);
        book.heading(List.of(texts.say(document.cover().title())));
        book.row(List.of(texts.say(document.cover().period())));
        Text warning = document.cover().warning();
        if (warning != null) {
            book.heading(List.of(texts.say(warning)));
        }
        book.row(List.of(texts.say("figure.file.signs")));
        book.row(List.of());
        book.heading(List.of(texts.say("workbook.sheet"), texts.say("workbook.title")));
        for (Sheet sheet : sheets) {
            book.row(List.of(texts.say(sheet.label()), texts.say(sheet.title())));
        }
    }

    private void write(Spreadsheet book, Sheet sheet) throws IOException {
        String name = texts.say(sheet.label());
        switch (sheet.block()) {
            case Block.FigureBlock figure -> FigureXlsx.sheet(book, figure.figure(), name, document.language());
            case Block.TableBlock table -> table(book, table, name);
            default -> throw new IllegalStateException("Neither a figure nor a table");
        }
        sheet.said().forEach(said -> book.row(List.of(texts.say(said))));
    }

    private void table(Spreadsheet book, Block.TableBlock table, String name) throws IOException {
        book.sheet(name);
        for (int column = 0; column < table.header().size(); column++) {
            book.width(column, table.numeric().get(column) ? NUMBERS : column == 0 ? WORDS : WORDS / 2);
        }
        book.heading(List.of(texts.say(table.caption())));
        book.row(List.of());
        book.heading(table.header().stream().map(texts::say).toList());
        book.freeze();
        for (List<Text> row : table.rows()) {
            List<Object> cells = new ArrayList<>();
            for (int column = 0; column < row.size(); column++) {
                String words = texts.say(row.get(column));
                cells.add(table.numeric().get(column) ? numbers.read(words) : words);
            }
            book.row(cells);
        }
        book.row(List.of());
    }
}
