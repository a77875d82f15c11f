package no.opptrapp.core.figure.paint;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.figure.Cell;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.Series;
import no.opptrapp.core.figure.words.Values;
import no.opptrapp.core.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Sets the values of a trend beside their points: newest, first, highest and lowest before the others, each where it
 * covers no other label and as few lines as can be.
 */
final class TrendLabels {

    private static final double ON_A_LINE = 4;
    private static final double ON_A_DOT = 30;
    private static final double TOO_MUCH = 1000;

    private final Sheet sheet;
    private final Figure figure;
    private final TrendPlot plot;
    private final Signage signage;
    private final Values values;
    private final List<Rectangle2D> taken = new ArrayList<>();
    private final List<Line2D> lines = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();

    /** A point with its value. */
    private record Spot(Series series, Point2D at, Cell.Shown shown, boolean leading, boolean low) {}

    TrendLabels(Sheet sheet, Figure figure, TrendPlot plot, Signage signage, Texts texts) {
        this.sheet = sheet;
        this.figure = figure;
        this.plot = plot;
        this.signage = signage;
        this.values = new Values(figure, texts.language());
        plot.occupied().forEach(label -> taken.add(label.box()));
        figure.series().forEach(this::collect);
    }

    /** Draws the labels; answers whether every value got one. Where not, the axis repeats them in rows. */
    boolean draw() {
        List<Spot> ordered =
                new ArrayList<>(spots.stream().filter(Spot::leading).toList());
        spots.stream().filter(spot -> !spot.leading()).forEach(ordered::add);
        List<Mark.Label> found = new ArrayList<>();
        boolean all = true;
        for (Spot spot : ordered) {
            Mark.Label label = best(spot);
            if (label == null) {
                all = false;
            } else {
                taken.add(label.box());
                found.add(label);
            }
        }
        found.forEach(sheet::add);
        return all;
    }

    private void collect(Series series) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < figure.categories().size(); i++) {
            if (figure.cell(figure.categories().get(i), series) instanceof Cell.Shown) {
                places.add(i);
            }
        }
        List<Spot> own = new ArrayList<>();
        for (int p = 0; p < places.size(); p++) {
            own.add(spot(series, places, p));
        }
        spots.addAll(own.reversed());
        for (int p = 1; p < places.size(); p++) {
            lines.add(new Line2D.Double(plot.point(places.get(p - 1), series), plot.point(places.get(p), series)));
        }
    }

    private Spot spot(Series series, List<Integer> places, int p) {
        Cell.Shown shown = shown(series, places.get(p));
        double value = shown.value();
        double before = p > 0 ? shown(series, places.get(p - 1)).value() : value;
        double after = p < places.size() - 1 ? shown(series, places.get(p + 1)).value() : value;
        boolean ends = p == 0 || p == places.size() - 1;
        double high =
                places.stream().mapToDouble(i -> shown(series, i).value()).max().orElse(value);
        double low =
                places.stream().mapToDouble(i -> shown(series, i).value()).min().orElse(value);
        boolean leading = ends || value == high || value == low;
        boolean trough = before + after > 2 * value;
        return new Spot(series, plot.point(places.get(p), series), shown, leading, trough);
    }

    private Cell.Shown shown(Series series, int category) {
        if (figure.cell(figure.categories().get(category), series) instanceof Cell.Shown shown) {
            return shown;
        }
        throw new IllegalArgumentException("No value is shown at " + category);
    }

    private Mark.@Nullable Label best(Spot spot) {
        String full = values.full(spot.series(), spot.shown().value());
        boolean tight = Lettering.VALUE.width(full) + 4 > plot.slot();
        String text =
                signage.marked(tight ? values.bare(spot.series(), spot.shown().value()) : full, spot.shown());
        Lettering style = Lettering.VALUE.in(plot.ink(spot.series()).beside());
        double width = style.width(text);
        double x = spot.at().getX();
        double y = spot.at().getY();
        double[][] places = places(x, y, width, spot.low());
        Mark.Label best = null;
        double least = TOO_MUCH;
        for (int i = 0; i < places.length; i++) {
            Mark.Label label =
                    new Mark.Label(text, places[i][0], places[i][1], style.face(), style.size(), style.ink());
            double cost = i + cost(label.box());
            if (cost < least) {
                least = cost;
                best = label;
            }
        }
        return best;
    }

    private static double[][] places(double x, double y, double width, boolean low) {
        double[] above = {x - width / 2, y - 9};
        double[] below = {x - width / 2, y + 18};
        return new double[][] {
            low ? below : above,
            low ? above : below,
            {x - width - 2, y - 8},
            {x + 2, y - 8},
            {x - width - 2, y + 16},
            {x + 2, y + 16},
            {x - width / 2, y - 19},
            {x - width / 2, y + 28},
            {x + 9, y + 4},
            {x - width - 9, y + 4},
            {x - width - 4, y - 18},
            {x + 4, y - 18},
            {x - width - 4, y + 26},
            {x + 4, y + 26},
            {x - width / 2, y - 30},
            {x - width / 2, y + 39},
            {x - width / 2, y - 44},
            {x - width / 2, y + 53},
        };
    }

    private static Rectangle2D dot(Point2D at) {
        return new Rectangle2D.Double(at.getX() - 4, at.getY() - 4, 8, 8);
    }

    private double cost(Rectangle2D box) {
        if (box.getMinX() < plot.left() + 2 || box.getMaxX() > Math.min(plot.right() + 10, sheet.width())) {
            return TOO_MUCH;
        }
        if (box.getMinY() < plot.head() || box.getMaxY() > plot.bottom() - 2) {
            return TOO_MUCH;
        }
        Rectangle2D room =
                new Rectangle2D.Double(box.getX() - 3, box.getY() - 2, box.getWidth() + 6, box.getHeight() + 4);
        if (taken.stream().anyMatch(room::intersects)) {
            return TOO_MUCH;
        }
        double cost = lines.stream().filter(room::intersectsLine).count() * ON_A_LINE;
        cost += figure.lines().stream()
                        .filter(line -> room.getMinY() < plot.y(line.value()) && plot.y(line.value()) < room.getMaxY())
                        .count()
                * ON_A_LINE;
        cost += spots.stream().filter(spot -> room.intersects(dot(spot.at()))).count() * ON_A_DOT;
        return cost;
    }
}
