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

/** Stacked bars: how the answers on a scale are spread, a row for each category. */
final class LikertLayout {

    private static final double INSIDE = 3;

    private final Sheet sheet;
    private final Figure figure;
    private final Texts texts;
    private final Values values;
    private final Signage signage;
    private final RowGrid grid;
    private final Breaks breaks;

    LikertLayout(Sheet sheet, Figure figure, Texts texts, Signage signage) {
        this.sheet = sheet;
        this.figure = figure;
        this.texts = texts;
        this.values = new Values(figure, texts.language());
        this.signage = signage;
        this.grid = new RowGrid(sheet, RowGrid.Head.of(figure.categories(), texts), texts);
        this.breaks = new Breaks(figure);
    }

    double draw(double top) {
        Legend legend = new Legend(sheet);
        figure.series().forEach(series -> legend.add(texts.say(series.label()), ink(series)));
        double y = grid.headings(legend.draw(grid.left(), top));
        for (int i = 0; i < figure.categories().size(); i++) {
            Category category = figure.categories().get(i);
            RowGrid.Row row = grid.row(i, y, sheet.air().bar());
            y = row.bottom();
            if (noneShown(category)) {
                signage.row(
                        area(row, grid.left(), grid.right()),
                        figure.cell(category, figure.series().getFirst()));
            } else {
                y = Math.max(y, bar(category, row));
            }
            y += sheet.air().gap();
            y = breaks.rowsAfter(category, sheet, y, i == figure.categories().size() - 1);
        }
        return y - sheet.air().gap();
    }

    private double bar(Category category, RowGrid.Row row) {
        Lane lane = new Lane(sheet, grid.left(), grid.right());
        double unit = (grid.right() - grid.left()) / 100;
        double x = grid.left();
        List<Double> joints = new ArrayList<>();
        for (Series series : figure.series()) {
            Cell cell = figure.cell(category, series);
            if (!(cell instanceof Cell.Shown shown)) {
                lane.addWithoutPart(signage.sign(cell), x, ink(series));
                continue;
            }
            double end = Math.min(x + shown.value() * unit, grid.right());
            sheet.add(new Mark.Box(area(row, x, end), ink(series)));
            String value = signage.marked(values.bare(series, shown.value()), shown);
            double width = Lettering.VALUE.width(value);
            if (width + 2 * INSIDE <= end - x) {
                Lettering style = Lettering.VALUE.in(ink(series).label());
                sheet.centre(value, (x + end) / 2, row.barTop() + sheet.air().bar() / 2 + 4, style);
            } else if (end - x < 0.25) {
                lane.addWithoutPart(value, (x + end) / 2, ink(series));
            } else {
                lane.add(value, (x + end) / 2, ink(series));
            }
            x = end;
            joints.add(x);
        }
        joints(joints, row);
        return lane.draw(row.barTop() + sheet.air().bar());
    }

    /** Thin lines of ground between the parts, so that the bar reads in grey print too. */
    private void joints(List<Double> joints, RowGrid.Row row) {
        double end = joints.getLast() - 1;
        for (double x : joints.stream()
                .distinct()
                .filter(x -> grid.left() + 1 < x && x < end)
                .toList()) {
            sheet.rule(x, row.barTop(), x, row.barTop() + sheet.air().bar(), Ink.GROUND);
        }
    }

    private Ink ink(Series series) {
        return Ink.of(series.tone(), figure.highIsGood());
    }

    private boolean noneShown(Category category) {
        return figure.series().stream().noneMatch(series -> figure.cell(category, series) instanceof Cell.Shown);
    }

    private Rectangle2D area(RowGrid.Row row, double from, double to) {
        return new Rectangle2D.Double(from, row.barTop(), to - from, sheet.air().bar());
    }
}
