package no.opptrapp.core.figure.paint;

import java.util.DoubleSummaryStatistics;
import no.opptrapp.core.figure.Category;
import no.opptrapp.core.figure.Cell;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.ReferenceLine;
import no.opptrapp.core.figure.Series;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Texts;

/**
 * A lying axis for dots, from the least value to the greatest of a figure's first series.
 *
 * @param left where the axis begins
 * @param right where it ends
 */
record DotScale(Scale scale, double left, double right) {

    static DotScale of(Figure figure, double left, double right) {
        Series values = figure.series().getFirst();
        DoubleSummaryStatistics range = new DoubleSummaryStatistics();
        for (Category category : figure.categories()) {
            if (figure.cell(category, values) instanceof Cell.Shown shown) {
                range.accept(shown.value());
            }
        }
        figure.lines().stream().mapToDouble(ReferenceLine::value).forEach(range);
        Scale scale = range.getCount() == 0 ? Scale.around(0, 1) : Scale.around(range.getMin(), range.getMax());
        return new DotScale(scale, left, right);
    }

    double x(double value) {
        return left + scale.share(value) * (right - left);
    }

    /** Draws the lines of the axis and its numbers below them; answers the y below the numbers. */
    double ticks(Sheet sheet, Texts texts, double top, double bottom) {
        double free = Double.NEGATIVE_INFINITY;
        for (double tick : scale.ticks()) {
            sheet.rule(x(tick), top, x(tick), bottom, Ink.RULE);
            String text = texts.say(Amount.number(tick, scale.decimals()));
            double width = Lettering.NOTE.width(text);
            double start = Math.clamp(x(tick) - width / 2, 0, Math.max(0, sheet.width() - width));
            if (start >= free) {
                sheet.left(text, start, bottom + 4 + Lettering.NOTE.size(), Lettering.NOTE);
                free = start + width + 6;
            }
        }
        return bottom + 4 + Lettering.NOTE.leading();
    }
}
