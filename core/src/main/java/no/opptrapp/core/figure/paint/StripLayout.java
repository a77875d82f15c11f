package no.opptrapp.core.figure.paint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.opptrapp.core.figure.Category;
import no.opptrapp.core.figure.Cell;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.ReferenceLine;
import no.opptrapp.core.figure.Series;
import no.opptrapp.core.figure.words.Signs;
import no.opptrapp.core.figure.words.Values;
import no.opptrapp.core.text.Texts;

/** All values as dots along one axis, heaped where many are alike: how they are spread, and where one's own lies. */
final class StripLayout {

    private static final double EDGE = 10;
    private static final double LEAST_HEIGHT = 46;
    private static final int FEW = 60;

    private final Sheet sheet;
    private final Figure figure;
    private final Series series;
    private final Texts texts;
    private final Values values;
    private final Signage signage;
    private final DotScale axis;
    private final double radius;

    /** A dot and how high it lies in its heap, from 0. */
    private record Heaped(Category category, Cell.Shown shown, double x, int height) {}

    StripLayout(Sheet sheet, Figure figure, Texts texts, Signage signage) {
        this.sheet = sheet;
        this.figure = figure;
        this.series = figure.series().getFirst();
        this.texts = texts;
        this.values = new Values(figure, texts.language());
        this.signage = signage;
        this.axis = DotScale.of(figure, EDGE, sheet.width() - EDGE);
        this.radius = figure.categories().size() > FEW ? 3.25 : 4.5;
    }

    double draw(double top) {
        List<Heaped> dots = heap();
        double y = legend(dots).draw(0, top);
        y = ownLabel(dots, y);
        double above = dots.stream().mapToInt(Heaped::height).max().orElse(0) * 2.2 * radius;
        double height = Math.max(LEAST_HEIGHT, above + 4 * radius + Dots.OWN);
        double bottom = y + height;
        band(y, bottom);
        double below = axis.ticks(sheet, texts, y, bottom);
        sheet.rule(EDGE, bottom, sheet.width() - EDGE, bottom, Ink.OUTLINE);
        figure.lines()
                .forEach(line -> sheet.add(new Mark.Rule(
                        axis.x(line.value()), bottom - height, axis.x(line.value()), bottom, Ink.TEXT, 1, true)));
        dots.stream().filter(dot -> !figure.isOwn(dot.category())).forEach(dot -> draw(dot, bottom));
        dots.stream().filter(dot -> figure.isOwn(dot.category())).forEach(dot -> draw(dot, bottom));
        return lanes(below + 2);
    }

    private void draw(Heaped dot, double bottom) {
        double y = bottom - Dots.OWN - 2 - dot.height() * 2.2 * radius;
        Dots.dot(sheet, dot.x(), y, radius, dot.shown(), figure.isOwn(dot.category()));
    }

    /** One's own comes first, so that it lies at the foot of its heap. */
    private List<Heaped> heap() {
        Map<Long, Integer> heaps = new HashMap<>();
        List<Heaped> dots = new ArrayList<>();
        figure.categories().stream()
                .sorted(Comparator.comparing((Category category) -> !figure.isOwn(category)))
                .forEach(category -> {
                    switch (figure.cell(category, series)) {
                        case Cell.Shown shown -> {
                            double x = axis.x(shown.value());
                            int height = heaps.merge(Math.round(x / (2.2 * radius)), 1, Integer::sum) - 1;
                            dots.add(new Heaped(category, shown, x, height));
                        }
                        case Cell other -> signage.sign(other);
                    }
                });
        return dots;
    }

    private Legend legend(List<Heaped> dots) {
        Legend legend = new Legend(sheet);
        if (dots.stream().anyMatch(dot -> Dots.isCarried(dot.shown()))) {
            legend.add(new Signs(texts.language()).meaning(Cell.Status.CARRIED_FORWARD), Legend.Sign.RING);
        }
        if (figure.lines().size() > 2) {
            legend.add(texts.say("figure.strip.band"), Ink.BAND);
        }
        return legend;
    }

    /** Names one's own dot above the heaps, with a line down to it. */
    private double ownLabel(List<Heaped> dots, double top) {
        for (Heaped dot : dots) {
            if (figure.isOwn(dot.category())) {
                String value = values.full(series, dot.shown().value());
                String text = texts.say(dot.category().label()) + " " + signage.marked(value, dot.shown());
                Lettering style = Lettering.VALUE.in(Ink.ACCENT);
                String fitted = style.fit(text, sheet.width());
                double width = style.width(fitted);
                double start = Math.clamp(dot.x() - width / 2, 0, Math.max(0, sheet.width() - width));
                sheet.left(fitted, start, top + style.size(), style);
                return top + style.leading() + 3;
            }
        }
        return top;
    }

    /** Between the second line and the last but one. */
    private void band(double top, double bottom) {
        List<ReferenceLine> lines = figure.lines();
        if (lines.size() > 2) {
            double from = axis.x(lines.get(lines.size() > 3 ? 1 : 0).value());
            double to = axis.x(lines.get(lines.size() > 3 ? lines.size() - 2 : lines.size() - 1)
                    .value());
            sheet.box(from, top, Math.max(1, to - from), bottom - top, Ink.BAND);
        }
    }

    /** The names of the lines under the axis, each in the first row where it touches no other. */
    private double lanes(double top) {
        List<Double> ends = new ArrayList<>();
        for (ReferenceLine line : figure.lines()) {
            String text = texts.say(line.label()) + " " + values.full(series, line.value());
            String fitted = Lettering.LABEL.fit(text, sheet.width());
            double width = Lettering.LABEL.width(fitted);
            double start = Math.clamp(axis.x(line.value()) - width / 2, 0, Math.max(0, sheet.width() - width));
            int lane = 0;
            while (lane < ends.size() && ends.get(lane) + 10 > start) {
                lane++;
            }
            if (lane == ends.size()) {
                ends.add(0.0);
            }
            ends.set(lane, start + width);
            double baseline = top + lane * (Lettering.LABEL.leading() + 1) + Lettering.LABEL.size();
            sheet.left(fitted, start, baseline, Lettering.LABEL);
        }
        return top + ends.size() * (Lettering.LABEL.leading() + 1);
    }
}
