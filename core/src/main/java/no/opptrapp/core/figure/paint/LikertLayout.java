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
    /** Narrower parts cannot be seen. */
    private static final double DRAWN = 0.25;

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
        List<Lane> lanes = figure.categories().stream().map(this::lane).toList();
        // All rows are as tall as the tallest, so that the eye reads their distance as even.
        double below = lanes.stream().mapToDouble(Lane::height).max().orElse(0);
        double gap = below > 0 ? sheet.air().gap() / 2 : sheet.air().gap();
        for (int i = 0; i < figure.categories().size(); i++) {
            Category category = figure.categories().get(i);
            RowGrid.Row row = grid.row(i, y, sheet.air().bar());
            double barBottom = row.barTop() + sheet.air().bar();
            if (noneShown(category)) {
                signage.row(
                        area(row, grid.left(), grid.right()),
                        figure.cell(category, figure.series().getFirst()));
            } else {
                bar(category, row);
                lanes.get(i).draw(barBottom);
            }
            y = Math.max(row.bottom(), barBottom + below) + gap;
            y = breaks.rowsAfter(category, sheet, y, i == figure.categories().size() - 1);
        }
        return y - gap;
    }

    /** A series' part of a bar; of a cell that is not shown, the place where it would be. */
    private record Part(Series series, Cell cell, double from, double to) {
        double middle() {
            return (from + to) / 2;
        }
    }

    private List<Part> parts(Category category) {
        double unit = (grid.right() - grid.left()) / 100;
        double x = grid.left();
        List<Part> parts = new ArrayList<>();
        for (Series series : figure.series()) {
            Cell cell = figure.cell(category, series);
            double end = cell instanceof Cell.Shown shown ? Math.min(x + shown.value() * unit, grid.right()) : x;
            parts.add(new Part(series, cell, x, end));
            x = end;
        }
        return parts;
    }

    private boolean holds(Part part, String value) {
        return Lettering.VALUE.width(value) + 2 * INSIDE <= part.to() - part.from();
    }

    /**
     * What is set below a row's bar: the values too wide for their part, and signs. Nobody having answered something is
     * told by the table: a nought below every bar would only hide the values that say something.
     */
    private Lane lane(Category category) {
        Lane lane = new Lane(sheet, grid.left(), grid.right());
        if (noneShown(category)) {
            return lane;
        }
        for (Part part : parts(category)) {
            Series series = part.series();
            if (!(part.cell() instanceof Cell.Shown shown)) {
                lane.addWithoutPart(signage.sign(part.cell()), part.from(), ink(series));
                continue;
            }
            String value = signage.marked(values.bare(series, shown.value()), shown);
            if (values.bare(series, shown.value()).equals(values.bare(series, 0)) || holds(part, value)) {
                continue;
            }
            if (part.to() - part.from() < DRAWN) {
                lane.addWithoutPart(value, part.middle(), ink(series));
            } else {
                lane.add(value, part.middle(), ink(series));
            }
        }
        return lane;
    }

    private void bar(Category category, RowGrid.Row row) {
        List<Double> joints = new ArrayList<>();
        for (Part part : parts(category)) {
            if (part.cell() instanceof Cell.Shown shown) {
                Ink ink = ink(part.series());
                sheet.add(new Mark.Box(area(row, part.from(), part.to()), ink));
                String value = signage.marked(values.bare(part.series(), shown.value()), shown);
                if (holds(part, value)) {
                    double baseline = row.barTop() + sheet.air().bar() / 2 + 4;
                    sheet.centre(value, part.middle(), baseline, Lettering.VALUE.in(ink.label()));
                }
                joints.add(part.to());
            }
        }
        joints(joints, row);
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
