package no.opptrapp.core.figure.paint;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.figure.Category;
import no.opptrapp.core.figure.Cell;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.Series;
import no.opptrapp.core.figure.words.Values;
import no.opptrapp.core.text.Texts;

/** Lying bars from a common start, each with its value: counts by category, or one round's answers by option. */
final class BarsLayout {

    private static final double THIN = 18;
    private static final double BESIDE = 6;

    private final Sheet sheet;
    private final Figure figure;
    private final Texts texts;
    private final Values values;
    private final Signage signage;
    private final Breaks breaks;
    private final List<Row> rows;
    private final RowGrid grid;
    private final Scale scale;
    private final double valueRoom;

    /** A row of bars: a category with its series, or one answer of a distribution. */
    private record Row(Category category, List<Series> series, RowGrid.Head head) {}

    BarsLayout(Sheet sheet, Figure figure, Texts texts, Signage signage) {
        this.sheet = sheet;
        this.figure = figure;
        this.texts = texts;
        this.values = new Values(figure, texts.language());
        this.signage = signage;
        this.breaks = new Breaks(figure);
        this.rows = turned() ? answers() : categories();
        this.grid = new RowGrid(sheet, rows.stream().map(Row::head).toList(), texts);
        this.scale = Scale.of(figure, values.percent(figure.series().getFirst()));
        this.valueRoom = valueRoom();
    }

    double draw(double top) {
        Legend legend = new Legend(sheet);
        if (!turned() && figure.series().size() > 1) {
            figure.series().forEach(series -> legend.add(texts.say(series.label()), ink(series)));
        }
        double y = grid.headings(legend.draw(grid.left(), top));
        ReferenceLines lines = new ReferenceLines(sheet, figure, texts, values);
        double linesTop = y;
        y = lines.labels(y, this::x);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double thickness =
                    row.series().size() == 1 ? sheet.air().bar() : row.series().size() * (THIN + 2) - 2;
            RowGrid.Row place = grid.row(i, y, thickness);
            bars(row, place, lines);
            if (grid.narrow()) {
                lines.across(place.barTop(), place.barTop() + thickness);
            }
            y = place.bottom() + sheet.air().gap();
            boolean last = i == rows.size() - 1;
            y = turned() ? y : breaks.rowsAfter(row.category(), sheet, y, last);
        }
        double bottom = y - sheet.air().gap();
        if (!grid.narrow()) {
            sheet.rule(grid.left(), linesTop, grid.left(), bottom + 3, Ink.OUTLINE);
            lines.draw(bottom + 3);
        }
        return turned() ? base(bottom + 6) : bottom + 3;
    }

    private void bars(Row row, RowGrid.Row place, ReferenceLines lines) {
        double thickness = row.series().size() == 1 ? sheet.air().bar() : THIN;
        double y = place.barTop();
        for (Series series : row.series()) {
            Cell cell = figure.cell(row.category(), series);
            if (cell instanceof Cell.Shown shown) {
                bar(series, shown, y, thickness, lines);
            } else {
                signage.row(
                        new Rectangle2D.Double(grid.left() + 1, y, grid.right() - grid.left() - 1, thickness), cell);
            }
            y += thickness + 2;
        }
    }

    private void bar(Series series, Cell.Shown shown, double y, double thickness, ReferenceLines lines) {
        double end = x(shown.value());
        Rectangle2D area = new Rectangle2D.Double(grid.left(), y, end - grid.left(), thickness);
        sheet.add(new Mark.Box(area, ink(series)));
        if (ink(series) == Ink.LIKERT_3) {
            sheet.add(new Mark.Frame(area, Ink.OUTLINE, false));
        }
        String value = signage.marked(values.full(series, shown.value()), shown);
        double start = lines.clear(end + BESIDE, Lettering.VALUE.width(value));
        sheet.left(value, start, y + thickness / 2 + 4, Lettering.VALUE);
    }

    private double base(double top) {
        Long base = figure.categories().getFirst().base();
        if (base == null) {
            return top;
        }
        String text = texts.say("figure.base.of", values.count(base));
        sheet.left(text, grid.left(), top + Lettering.NOTE.size(), Lettering.NOTE);
        return top + Lettering.NOTE.leading();
    }

    private double x(double value) {
        return grid.left() + value / scale.top() * (grid.right() - valueRoom - grid.left());
    }

    private double valueRoom() {
        double widest = 0;
        for (Row row : rows) {
            for (Series series : row.series()) {
                if (figure.cell(row.category(), series) instanceof Cell.Shown shown) {
                    widest = Math.max(widest, Lettering.VALUE.width(values.full(series, shown.value()) + "*"));
                }
            }
        }
        return widest + BESIDE + figure.lines().size() * 3 * BESIDE;
    }

    private List<Row> categories() {
        List<Row> all = new ArrayList<>();
        List<RowGrid.Head> heads = RowGrid.Head.of(figure.categories(), texts);
        for (int i = 0; i < heads.size(); i++) {
            all.add(new Row(figure.categories().get(i), figure.series(), heads.get(i)));
        }
        return all;
    }

    private List<Row> answers() {
        Category only = figure.categories().getFirst();
        List<Row> all = new ArrayList<>();
        for (Series series : figure.series()) {
            all.add(new Row(only, List.of(series), new RowGrid.Head(texts.say(series.label()), null, null)));
        }
        return all;
    }

    private boolean turned() {
        return figure.kind() == Figure.Kind.DISTRIBUTION && figure.categories().size() == 1;
    }

    private Ink ink(Series series) {
        return Ink.of(series.tone(), figure.highIsGood());
    }
}
