package no.opptrapp.core.figure.paint;

import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.figure.words.FigureTable;
import no.opptrapp.core.figure.words.FigureTable.Entry;
import no.opptrapp.core.figure.words.FigureTable.Row;
import no.opptrapp.core.figure.words.FigureTable.Tone;

/** A table as a picture: quiet lines between rows, numbers to the right; where it is too narrow, a card for each row. */
final class TableLayout {

    private static final double GAP = 20;
    private static final double ROOMY = 72;
    private static final double LABEL_ROOM = 220;
    private static final double ROW_PADDING = 7;

    private final Sheet sheet;
    private final FigureTable table;

    TableLayout(Sheet sheet, FigureTable table) {
        this.sheet = sheet;
        this.table = table;
    }

    /** Draws the table; answers the y below it. */
    double draw(double top) {
        List<Double> widths = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            widths.add(columnWidth(i));
        }
        double label = Math.min(labelWidth(), sheet.width() * 0.6);
        if (label + numbers(widths) > sheet.width() && widths.size() > 1) {
            return cards(top);
        }
        List<Double> roomy =
                widths.stream().map(width -> Math.max(width, ROOMY)).toList();
        double roomyLabel = Math.max(label, LABEL_ROOM);
        boolean space = roomyLabel + numbers(roomy) <= sheet.width();
        List<Double> chosen = space ? roomy : widths;
        return columns(top, chosen, space ? roomyLabel : sheet.width() - numbers(widths));
    }

    private static double numbers(List<Double> widths) {
        return widths.stream().mapToDouble(width -> width + GAP).sum();
    }

    private double columns(double top, List<Double> widths, double labelRoom) {
        double right = labelRoom + numbers(widths);
        double y = header(top, widths, labelRoom);
        for (Row row : table.rows()) {
            boolean total = row.key().equals("total");
            if (total) {
                sheet.rule(0, y, right, y, Ink.OUTLINE);
            }
            List<String> lines = Lettering.LABEL.wrap(row.label(), labelRoom);
            double baseline = y + ROW_PADDING + Lettering.LABEL.size();
            double below = sheet.lines(lines, 0, y + ROW_PADDING, total ? Lettering.VALUE : Lettering.LABEL);
            double x = labelRoom;
            for (int i = 0; i < widths.size(); i++) {
                x += GAP + widths.get(i);
                Entry entry = row.entries().get(i);
                Lettering style = style(entry.tone());
                sheet.right(entry.text(), x, baseline, total ? Lettering.VALUE.in(style.ink()) : style);
            }
            y = below + ROW_PADDING;
            sheet.rule(0, y, right, y, Ink.RULE);
        }
        return y;
    }

    private double header(double top, List<Double> widths, double labelRoom) {
        List<List<String>> headings = new ArrayList<>();
        int most = 1;
        for (int i = 0; i < widths.size(); i++) {
            List<String> lines = Lettering.NOTE.wrap(table.columns().get(i), widths.get(i));
            headings.add(lines);
            most = Math.max(most, lines.size());
        }
        double bottom = top + most * Lettering.NOTE.leading();
        double x = labelRoom;
        sheet.left(table.rowHeading(), 0, bottom - 4, Lettering.NOTE);
        for (int i = 0; i < widths.size(); i++) {
            x += GAP + widths.get(i);
            List<String> lines = headings.get(i);
            for (int line = 0; line < lines.size(); line++) {
                double up = (lines.size() - 1 - line) * Lettering.NOTE.leading();
                sheet.right(lines.get(line), x, bottom - 4 - up, Lettering.NOTE);
            }
        }
        sheet.rule(0, bottom + 2, x, bottom + 2, Ink.OUTLINE);
        return bottom + 2;
    }

    private double cards(double top) {
        double y = top;
        for (Row row : table.rows()) {
            y = sheet.lines(Lettering.VALUE.wrap(row.label(), sheet.width()), 0, y + ROW_PADDING, Lettering.VALUE);
            for (int i = 0; i < row.entries().size(); i++) {
                Entry entry = row.entries().get(i);
                Lettering style = style(entry.tone());
                sheet.right(entry.text(), sheet.width(), y + Lettering.LABEL.size(), style);
                double room = sheet.width() - style.width(entry.text()) - GAP;
                List<String> lines = Lettering.NOTE.wrap(table.columns().get(i), room);
                y = sheet.lines(lines, 0, y, Lettering.NOTE) + 3;
            }
            y += ROW_PADDING;
            sheet.rule(0, y, sheet.width(), y, Ink.RULE);
        }
        return y;
    }

    private double labelWidth() {
        double widest = Lettering.NOTE.width(table.rowHeading());
        for (Row row : table.rows()) {
            widest = Math.max(widest, Lettering.LABEL.width(row.label()));
        }
        return widest;
    }

    /** As wide as its widest number or the longest word of its heading. */
    private double columnWidth(int column) {
        double widest = 0;
        for (String word : table.columns().get(column).split(" ", -1)) {
            widest = Math.max(widest, Lettering.NOTE.width(word));
        }
        for (Row row : table.rows()) {
            Entry entry = row.entries().get(column);
            widest = Math.max(widest, style(entry.tone()).width(entry.text()));
        }
        return widest;
    }

    private static Lettering style(Tone tone) {
        return switch (tone) {
            case VALUE, MARKED -> Lettering.LABEL;
            case BASE, HIDDEN, NOT_POSSIBLE, MISSING -> Lettering.LABEL.in(Ink.QUIET);
        };
    }
}
