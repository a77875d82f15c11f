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

    /** A thick frame around one's own tile. */
    static void outline(Sheet sheet, Rectangle2D area) {
        List<Point2D> corners = List.of(
                new Point2D.Double(area.getMinX(), area.getMinY()),
                new Point2D.Double(area.getMaxX(), area.getMinY()),
                new Point2D.Double(area.getMaxX(), area.getMaxY()),
                new Point2D.Double(area.getMinX(), area.getMaxY()),
                new Point2D.Double(area.getMinX(), area.getMinY()));
        sheet.add(new Mark.Curve(corners, Ink.HEADING, 2.5));
    }
}
