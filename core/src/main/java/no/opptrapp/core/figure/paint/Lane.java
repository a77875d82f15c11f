package no.opptrapp.core.figure.paint;

import java.util.ArrayList;
import java.util.List;

/**
 * The values that are too wide for their part of a bar, set below it: each with the colour of its part and a short line
 * up to it, moved aside as far as needed to keep clear of its neighbours.
 */
final class Lane {

    private static final Lettering STYLE = new Lettering(Typeface.SEMIBOLD, Sheet.SMALL, Ink.TEXT);
    private static final double SWATCH = 7;
    private static final double BESIDE = 3;
    private static final double BETWEEN = 8;
    private static final double DROP = 4;

    private final Sheet sheet;
    private final double left;
    private final double right;
    private final List<Item> items = new ArrayList<>();

    private record Item(String text, double anchor, Ink ink, boolean drawn) {
        double width() {
            return SWATCH + BESIDE + STYLE.width(text);
        }
    }

    Lane(Sheet sheet, double left, double right) {
        this.sheet = sheet;
        this.left = left;
        this.right = right;
    }

    /** A value whose part of the bar has its middle at {@code anchor}; to be added from left to right. */
    void add(String text, double anchor, Ink ink) {
        items.add(new Item(text, anchor, ink, true));
    }

    /** A value that has no part in the bar to point at: zero, or a sign. */
    void addWithoutPart(String text, double anchor, Ink ink) {
        items.add(new Item(text, anchor, ink, false));
    }

    /** How far the values reach down from the bar; 0 when there are none. */
    double height() {
        return items.isEmpty() ? 0 : lines().size() * (DROP + STYLE.leading()) - 2;
    }

    /** Draws the values below a bar. */
    void draw(double barBottom) {
        double y = barBottom;
        for (List<Item> line : lines()) {
            line(line, y, barBottom);
            y += DROP + STYLE.leading();
        }
    }

    private List<List<Item>> lines() {
        List<List<Item>> lines = new ArrayList<>();
        int from = 0;
        while (from < items.size()) {
            int to = from + 1;
            while (to < items.size() && width(items.subList(from, to + 1)) <= right - left) {
                to++;
            }
            lines.add(items.subList(from, to));
            from = to;
        }
        return lines;
    }

    private void line(List<Item> line, double top, double barBottom) {
        double[] starts = new double[line.size()];
        double free = left;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = Math.max(free, line.get(i).anchor() - line.get(i).width() / 2);
            free = starts[i] + line.get(i).width() + BETWEEN;
        }
        double limit = right;
        for (int i = starts.length - 1; i >= 0; i--) {
            starts[i] = Math.min(starts[i], limit - line.get(i).width());
            limit = starts[i] - BETWEEN;
        }
        for (int i = 0; i < starts.length; i++) {
            item(line.get(i), starts[i], top + DROP, barBottom);
        }
    }

    private void item(Item item, double x, double y, double barBottom) {
        double middle = x + SWATCH / 2;
        if (item.drawn()) {
            sheet.add(new Mark.Rule(item.anchor(), barBottom + 1, middle, y + 1, Ink.OUTLINE, 0.75, false));
        }
        sheet.box(x, y + 2, SWATCH, SWATCH, item.ink());
        if (item.ink() == Ink.LIKERT_3) {
            sheet.add(new Mark.Frame(
                    new java.awt.geom.Rectangle2D.Double(x + 0.5, y + 2.5, SWATCH - 1, SWATCH - 1),
                    Ink.OUTLINE,
                    false));
        }
        sheet.left(item.text(), x + SWATCH + BESIDE, y + 9.5, STYLE);
    }

    private static double width(List<Item> line) {
        return line.stream().mapToDouble(Item::width).sum() + BETWEEN * (line.size() - 1);
    }
}
