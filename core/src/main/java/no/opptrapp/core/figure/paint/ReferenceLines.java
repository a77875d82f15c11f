package no.opptrapp.core.figure.paint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.ReferenceLine;
import no.opptrapp.core.figure.words.Values;
import no.opptrapp.core.text.Texts;

/** Standing lines that bars are held against, labelled above the bars, where no value stands. */
final class ReferenceLines {

    private static final double CLEAR = 4;

    private final Sheet sheet;
    private final Figure figure;
    private final Texts texts;
    private final Values values;
    private final List<double[]> drawn = new ArrayList<>();

    ReferenceLines(Sheet sheet, Figure figure, Texts texts, Values values) {
        this.sheet = sheet;
        this.figure = figure;
        this.texts = texts;
        this.values = values;
    }

    /** Sets the labels, each on a line of its own where they would touch; answers the y below them. */
    double labels(double top, DoubleUnaryOperator x) {
        double y = top;
        List<ReferenceLine> ordered = figure.lines().stream()
                .sorted(Comparator.comparingDouble(ReferenceLine::value))
                .toList();
        for (ReferenceLine line : ordered) {
            String value = values.full(figure.series().getFirst(), line.value());
            String text = texts.say(line.label()) + " " + value;
            double width = Lettering.VALUE.width(text);
            double at = x.applyAsDouble(line.value());
            double start = Math.clamp(at - width / 2, 0, Math.max(0, sheet.width() - width));
            sheet.left(text, start, y + Lettering.VALUE.size(), Lettering.VALUE);
            y += Lettering.VALUE.leading() + 2;
            drawn.add(new double[] {at, y});
        }
        return ordered.isEmpty() ? top : y + 4;
    }

    /** The nearest start at or right of one wished for, where a text of some width touches no line. */
    double clear(double wished, double width) {
        double start = wished;
        for (double[] line : drawn) {
            if (start - CLEAR < line[0] && line[0] < start + width + CLEAR) {
                start = line[0] + CLEAR + 1;
            }
        }
        return start;
    }

    /** The piece of each line that crosses one bar, where lines must not run through the labels between bars. */
    void across(double barTop, double barBottom) {
        for (double[] line : drawn) {
            sheet.add(new Mark.Rule(line[0], barTop - 2, line[0], barBottom + 2, Ink.TEXT, 1.25, true));
        }
    }

    void draw(double bottom) {
        for (double[] line : drawn) {
            sheet.add(new Mark.Rule(line[0], line[1], line[0], bottom, Ink.TEXT, 1.25, true));
        }
    }
}
