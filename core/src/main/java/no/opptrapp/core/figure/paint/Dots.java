package no.opptrapp.core.figure.paint;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import no.opptrapp.core.figure.Cell;

/** The marks of areas that are compared: the reader's own stands out, and what was carried forward is hollow. */
final class Dots {

    /** Of one's own area. */
    static final double OWN = 6;

    private Dots() {}

    static boolean isCarried(Cell.Shown shown) {
        return shown.status() == Cell.Status.CARRIED_FORWARD;
    }

    /** A hollow dot: shown, and counted in nothing. */
    static void ring(Sheet sheet, double x, double y, double radius) {
        sheet.add(new Mark.Dot(x, y, radius, Ink.OUTLINE));
        sheet.add(new Mark.Dot(x, y, radius - 1.4, Ink.GROUND));
    }

    /** The dot of a value. */
    static void dot(Sheet sheet, double x, double y, double radius, Cell.Shown shown, boolean own) {
        if (own) {
            sheet.add(new Mark.Dot(x, y, OWN + 1.5, Ink.GROUND));
            sheet.add(new Mark.Dot(x, y, OWN, Ink.ACCENT));
            if (isCarried(shown)) {
                sheet.add(new Mark.Dot(x, y, OWN - 2.5, Ink.GROUND));
            }
        } else if (isCarried(shown)) {
            ring(sheet, x, y, radius);
        } else {
            sheet.add(new Mark.Dot(x, y, radius, Ink.OTHER));
        }
    }

    /** A thick frame around one's own tile, with air inside it, so that it is seen around dark ones too. */
    static void outline(Sheet sheet, Rectangle2D area) {
        frame(sheet, area, 0, Ink.GROUND);
        frame(sheet, area, 1.75, Ink.HEADING);
    }

    private static void frame(Sheet sheet, Rectangle2D area, double out, Ink ink) {
        double left = area.getMinX() - out;
        double top = area.getMinY() - out;
        double right = area.getMaxX() + out;
        double bottom = area.getMaxY() + out;
        List<Point2D> corners = List.of(
                new Point2D.Double(left, top),
                new Point2D.Double(right, top),
                new Point2D.Double(right, bottom),
                new Point2D.Double(left, bottom),
                new Point2D.Double(left, top));
        sheet.add(new Mark.Curve(corners, ink, 2));
    }
}
