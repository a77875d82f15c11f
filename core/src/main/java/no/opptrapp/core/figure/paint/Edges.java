package no.opptrapp.core.figure.paint;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.figure.Category;
import no.opptrapp.core.figure.Cell;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.Series;
import no.opptrapp.core.figure.Series.Tone;
import no.opptrapp.core.text.Text;

/**
 * The band between two series of a trend, such as the quartiles of the others. They are no lines of their own.
 *
 * @param low the lower edges, one at most
 * @param high the upper edges, one at most
 */
record Edges(Figure figure, List<Series> low, List<Series> high) {

    static Edges of(Figure figure) {
        return new Edges(figure, toned(figure, Tone.BAND_LOW), toned(figure, Tone.BAND_HIGH));
    }

    private static List<Series> toned(Figure figure, Tone tone) {
        return figure.series().stream()
                .filter(series -> series.tone() == tone)
                .limit(1)
                .toList();
    }

    private boolean isBand() {
        return !low.isEmpty() && !high.isEmpty();
    }

    /** What the band is called in the legend. */
    Optional<Text> name() {
        return isBand()
                ? Optional.of(Text.of(
                        "figure.band", low.getFirst().label(), high.getFirst().label()))
                : Optional.empty();
    }

    /** The figure with only the series that are lines. */
    Figure without(Figure whole) {
        if (!isBand()) {
            return whole;
        }
        List<Series> lines = whole.series().stream()
                .filter(series -> !low.contains(series) && !high.contains(series))
                .toList();
        return new Figure(
                whole.id(),
                whole.kind(),
                whole.unit(),
                whole.highIsGood(),
                whole.title(),
                whole.subtitle(),
                whole.categories(),
                lines,
                whole.cells(),
                whole.lines(),
                whole.breaks(),
                whole.notes(),
                whole.provenance());
    }

    /** Fills the band wherever both edges have a value. */
    void draw(Sheet sheet, TrendPlot plot) {
        if (!isBand()) {
            return;
        }
        List<Point2D> upper = new ArrayList<>();
        List<Point2D> lower = new ArrayList<>();
        for (int i = 0; i <= figure.categories().size(); i++) {
            if (i < figure.categories().size()
                    && value(i, low.getFirst()) instanceof Cell.Shown from
                    && value(i, high.getFirst()) instanceof Cell.Shown to) {
                upper.add(new Point2D.Double(plot.x(i), plot.y(to.value())));
                lower.addFirst(new Point2D.Double(plot.x(i), plot.y(from.value())));
            } else {
                fill(sheet, upper, lower);
                upper.clear();
                lower.clear();
            }
        }
    }

    private Cell value(int index, Series series) {
        Category category = figure.categories().get(index);
        return figure.cell(category, series);
    }

    private static void fill(Sheet sheet, List<Point2D> upper, List<Point2D> lower) {
        if (upper.size() == 1) {
            double top = upper.getFirst().getY();
            sheet.box(upper.getFirst().getX() - 3, top, 6, lower.getFirst().getY() - top, Ink.BAND);
        } else if (!upper.isEmpty()) {
            List<Point2D> corners = new ArrayList<>(upper);
            corners.addAll(lower);
            sheet.add(new Mark.Region(corners, Ink.BAND));
        }
    }
}
