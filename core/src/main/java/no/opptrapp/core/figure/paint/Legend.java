package no.opptrapp.core.figure.paint;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Colours and their meaning in the order of the answers, set in as few lines as the width allows. */
final class Legend {

    static final double SWATCH = 11;
    private static final double BESIDE = 6;
    private static final double BETWEEN = 18;
    private static final double LINE = 19;

    private final Sheet sheet;
    private final List<Item> items = new ArrayList<>();

    Legend(Sheet sheet) {
        this.sheet = sheet;
    }

    void add(String label, Ink ink) {
        items.add(new Item(label, ink, Sign.SWATCH));
    }

    /** A dashed line rather than a colour. */
    void addLine(String label, Ink ink) {
        items.add(new Item(label, ink, Sign.LINE));
    }

    /** Another sign than a colour. */
    void add(String label, Sign sign) {
        items.add(new Item(label, Ink.OUTLINE, sign));
    }

    /** What stands before the words. */
    enum Sign {
        SWATCH,
        LINE,
        RING,
        OWN_DOT,
        OWN_TILE,
        HATCH,
        EMPTY
    }

    /** Draws the legend from {@code left}, or from the figure's edge when it is then one line less; answers the y below. */
    double draw(double left, double top) {
        if (items.isEmpty()) {
            return top;
        }
        double start = lines(left) > lines(0) ? 0 : left;
        double x = start;
        double y = top;
        for (Item item : items) {
            if (x > start && x + item.width() > sheet.width()) {
                x = start;
                y += LINE;
            }
            sign(item, x, y + 2);
            double room = sheet.width() - x - SWATCH - BESIDE;
            sheet.left(Lettering.LABEL.fit(item.label(), room), x + SWATCH + BESIDE, y + 12, Lettering.LABEL);
            x += item.width() + BETWEEN;
        }
        return y + LINE + 5;
    }

    private void sign(Item item, double x, double y) {
        Rectangle2D area = new Rectangle2D.Double(x + 0.5, y + 0.5, SWATCH - 1, SWATCH - 1);
        double middle = SWATCH / 2;
        switch (item.sign()) {
            case SWATCH -> swatch(x, y, SWATCH, item.ink());
            case LINE -> sheet.add(new Mark.Rule(x, y + 6, x + SWATCH, y + 6, item.ink(), 1.25, true));
            case RING -> Dots.ring(sheet, x + middle, y + middle, 4);
            case OWN_DOT -> sheet.add(new Mark.Dot(x + middle, y + middle, 5, Ink.ACCENT));
            case OWN_TILE -> Dots.outline(sheet, area);
            case HATCH -> {
                sheet.add(new Mark.Hatch(area));
                sheet.add(new Mark.Frame(area, Ink.OUTLINE, false));
            }
            case EMPTY -> sheet.add(new Mark.Frame(area, Ink.OUTLINE, true));
        }
    }

    private void swatch(double x, double y, double size, Ink ink) {
        sheet.box(x, y, size, size, ink);
        if (ink == Ink.LIKERT_3) {
            sheet.add(new Mark.Frame(new Rectangle2D.Double(x + 0.5, y + 0.5, size - 1, size - 1), Ink.OUTLINE, false));
        }
    }

    private int lines(double left) {
        int lines = 1;
        double x = left;
        for (Item item : items) {
            if (x > left && x + item.width() > sheet.width()) {
                x = left;
                lines++;
            }
            x += item.width() + BETWEEN;
        }
        return lines;
    }

    private record Item(String label, Ink ink, Sign sign) {
        double width() {
            return SWATCH + BESIDE + Lettering.LABEL.width(label);
        }
    }
}
