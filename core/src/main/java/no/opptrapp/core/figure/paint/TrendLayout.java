package no.opptrapp.core.figure.paint;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.figure.Category;
import no.opptrapp.core.figure.Cell;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.Series;
import no.opptrapp.core.figure.words.Values;
import no.opptrapp.core.text.Texts;

/** Lines over time: labelled directly, with bases and rounds under each period and a gap wherever a value lacks. */
final class TrendLayout {

    private final Sheet sheet;
    private final Figure figure;
    private final Texts texts;
    private final Signage signage;
    private final Breaks breaks;
    private final TrendPlot plot;
    private final Edges edges;

    TrendLayout(Sheet sheet, Figure figure, Texts texts, Signage signage) {
        this.sheet = sheet;
        Edges edges = Edges.of(figure);
        this.figure = edges.without(figure);
        this.edges = edges;
        this.texts = texts;
        this.signage = signage;
        this.breaks = new Breaks(figure);
        boolean percent =
                new Values(figure, texts.language()).percent(figure.series().getFirst());
        this.plot = new TrendPlot(sheet, this.figure, texts, Scale.of(figure, percent));
    }

    double draw(double top) {
        double y = legend().draw(0, top);
        plot.place(y + (figure.breaks().isEmpty() ? 0 : 16));
        bands();
        edges.draw(sheet, plot);
        plot.grid();
        breaks(y);
        plot.referenceLines();
        signs();
        figure.series().reversed().forEach(this::line);
        plot.margin(texts);
        boolean all = new TrendLabels(sheet, figure, plot, signage, texts).draw();
        return new TrendAxis(sheet, figure, plot, texts).draw(all);
    }

    private Legend legend() {
        Legend legend = new Legend(sheet);
        if (!plot.hasMargin()) {
            if (figure.series().size() > 1) {
                figure.series().forEach(series -> legend.add(texts.say(series.label()), plot.ink(series)));
            }
            figure.lines().forEach(line -> legend.addLine(plot.label(line), Ink.TEXT));
        }
        if (banded().stream().anyMatch(this::hasInterval)) {
            legend.add(texts.say("figure.interval"), Ink.BAND);
        }
        edges.name().ifPresent(name -> legend.add(texts.say(name), Ink.BAND));
        return legend;
    }

    /** Only one series has its band: bands upon bands would hide what they should show. */
    private List<Series> banded() {
        return figure.series().stream()
                .filter(series -> figure.series().size() == 1 || series.tone() == Series.Tone.ACCENT)
                .limit(1)
                .toList();
    }

    private boolean hasInterval(Series series) {
        return figure.categories().stream()
                .anyMatch(category ->
                        figure.cell(category, series) instanceof Cell.Shown shown && shown.interval() != null);
    }

    private void bands() {
        for (Series series : banded()) {
            for (List<Integer> run : runs(series)) {
                band(series, run);
            }
        }
    }

    private void band(Series series, List<Integer> run) {
        List<Point2D> corners = new ArrayList<>();
        List<Point2D> back = new ArrayList<>();
        for (int i : run) {
            if (figure.cell(figure.categories().get(i), series) instanceof Cell.Shown shown
                    && shown.interval() != null) {
                corners.add(
                        new Point2D.Double(plot.x(i), plot.y(shown.interval().high())));
                back.addFirst(
                        new Point2D.Double(plot.x(i), plot.y(shown.interval().low())));
            }
        }
        if (corners.size() == 1) {
            double x = corners.getFirst().getX();
            double high = corners.getFirst().getY();
            sheet.box(x - 3, high, 6, back.getFirst().getY() - high, Ink.BAND);
        } else if (!corners.isEmpty()) {
            corners.addAll(back);
            sheet.add(new Mark.Region(corners, Ink.BAND));
        }
    }

    private void line(Series series) {
        Ink ink = plot.ink(series);
        double thickness = ink == Ink.OTHER ? 1.75 : 2.75;
        for (List<Integer> run : runs(series)) {
            List<Point2D> points = run.stream().map(i -> plot.point(i, series)).toList();
            if (points.size() > 1) {
                sheet.add(new Mark.Curve(points, ink, thickness));
            }
            for (Point2D point : points) {
                sheet.add(new Mark.Dot(point.getX(), point.getY(), 5.5, Ink.GROUND));
                sheet.add(new Mark.Dot(point.getX(), point.getY(), 3.75, ink));
            }
        }
    }

    /** The stretches of a series that may be joined: unbroken by a cell without value and by a severing break. */
    private List<List<Integer>> runs(Series series) {
        List<List<Integer>> runs = new ArrayList<>();
        List<Integer> run = new ArrayList<>();
        for (int i = 0; i < figure.categories().size(); i++) {
            Category category = figure.categories().get(i);
            boolean shown = figure.cell(category, series) instanceof Cell.Shown;
            if (shown) {
                run.add(i);
            }
            if (!run.isEmpty() && (!shown || breaks.seversAfter(category))) {
                runs.add(run);
                run = new ArrayList<>();
            }
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }

    private void breaks(double top) {
        for (int i = 0; i < figure.categories().size() - 1; i++) {
            Category category = figure.categories().get(i);
            String mark = breaks.markAfter(category);
            if (!mark.isEmpty()) {
                double x = plot.boundary(i);
                sheet.centre(mark, x, top + Lettering.NOTE.size(), Lettering.NOTE);
                boolean severs = breaks.seversAfter(category);
                Ink ink = severs ? Ink.OUTLINE : Ink.HATCH;
                sheet.add(new Mark.Rule(x, top + 15, x, plot.bottom(), ink, severs ? 1.25 : 0.75, severs));
            }
        }
    }

    /** A period without any value is a column of its own look; where only one series lacks, its sign stands at the foot. */
    private void signs() {
        for (int i = 0; i < figure.categories().size(); i++) {
            Category category = figure.categories().get(i);
            List<Series> without = figure.series().stream()
                    .filter(series -> !(figure.cell(category, series) instanceof Cell.Shown))
                    .toList();
            if (without.size() == figure.series().size()) {
                column(i, figure.cell(category, without.getFirst()));
            } else {
                foot(i, category, without);
            }
        }
    }

    private void column(int i, Cell cell) {
        double half = Math.min(plot.slot() * 0.3, 15);
        double height = plot.bottom() - plot.top();
        signage.area(new Rectangle2D.Double(plot.x(i) - half, plot.top(), 2 * half, height), cell);
        String sign = signage.sign(cell);
        double middle = plot.clearOfLines();
        double plate = Math.min(Lettering.VALUE.width(sign) + 8, 2 * half - 2);
        sheet.box(plot.x(i) - plate / 2, middle - 9, plate, 18, Ink.GROUND);
        plot.occupy(sheet.centre(sign, plot.x(i), middle + 4, Lettering.VALUE));
    }

    private void foot(int i, Category category, List<Series> without) {
        double baseline = plot.bottom() - 5;
        for (Series series : without) {
            String sign = signage.sign(figure.cell(category, series));
            Lettering style = Lettering.VALUE.in(plot.ink(series).beside());
            plot.occupy(sheet.centre(sign, plot.x(i), baseline, style));
            baseline -= 13;
        }
    }
}
