package no.opptrapp.core.figure.paint;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** A drawing in the making. */
final class Sheet {

    /** Labels and values. */
    static final double BODY = 12;

    /** Notes, axes and bases: the smallest size used. */
    static final double SMALL = 11;

    private final List<Mark> marks = new ArrayList<>();
    private final double width;
    private final Air air;

    Sheet(double width, Air air) {
        this.width = width;
        this.air = air;
    }

    Air air() {
        return air;
    }

    double width() {
        return width;
    }

    void add(Mark mark) {
        marks.add(mark);
    }

    Mark.Label left(String text, double x, double baseline, Lettering style) {
        return add(new Mark.Label(text, x, baseline, style.face(), style.size(), style.ink()));
    }

    Mark.Label right(String text, double x, double baseline, Lettering style) {
        return left(text, x - style.width(text), baseline, style);
    }

    Mark.Label centre(String text, double x, double baseline, Lettering style) {
        return left(text, x - style.width(text) / 2, baseline, style);
    }

    /** Centred, but moved in where it would reach over the right edge. */
    Mark.Label within(String text, double x, double baseline, Lettering style) {
        double half = style.width(text) / 2;
        return centre(text, Math.min(x, width - half), baseline, style);
    }

    /** Sets wrapped lines under each other; answers the y below them. */
    double lines(List<String> lines, double x, double top, Lettering style) {
        double y = top;
        for (String line : lines) {
            left(line, x, y + style.size(), style);
            y += style.leading();
        }
        return y;
    }

    void box(double x, double y, double boxWidth, double height, Ink ink) {
        add(new Mark.Box(new Rectangle2D.Double(x, y, boxWidth, height), ink));
    }

    void rule(double x1, double y1, double x2, double y2, Ink ink) {
        add(new Mark.Rule(x1, y1, x2, y2, ink, 1, false));
    }

    Drawing done(double height) {
        return new Drawing(width, height, marks);
    }

    private Mark.Label add(Mark.Label label) {
        marks.add(label);
        return label;
    }
}
