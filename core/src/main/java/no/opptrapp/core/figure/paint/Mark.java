package no.opptrapp.core.figure.paint;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** One thing drawn in a figure, in pixels from its upper left corner. */
public sealed interface Mark {

    /** A line of text; {@code x} is its left end. */
    record Label(String text, double x, double baseline, Typeface face, double size, Ink ink) implements Mark {

        /** The room its letters take, from the top of the capitals to the foot of the descenders. */
        public Rectangle2D box() {
            return new Rectangle2D.Double(x, baseline - 0.7 * size, face.width(text, size), 0.9 * size);
        }
    }

    /** A filled rectangle. */
    record Box(Rectangle2D area, Ink ink) implements Mark {}

    /** The outline of a rectangle. */
    record Frame(Rectangle2D area, Ink ink, boolean dashed) implements Mark {}

    /** A rectangle hatched at 45 degrees: something is kept back here. */
    record Hatch(Rectangle2D area) implements Mark {}

    /** A straight line. */
    record Rule(double x1, double y1, double x2, double y2, Ink ink, double thickness, boolean dashed)
            implements Mark {}

    /** A line through points. */
    record Curve(List<Point2D> points, Ink ink, double thickness) implements Mark {
        public Curve {
            points = List.copyOf(points);
        }
    }

    /** A filled area with corners. */
    record Region(List<Point2D> corners, Ink ink) implements Mark {
        public Region {
            corners = List.copyOf(corners);
        }
    }

    /** A thing with words that a reader who points at it sees, and that are no part of the drawing on paper. */
    record Named(Mark mark, String words) implements Mark {}

    /** A filled circle. */
    record Dot(double x, double y, double radius, Ink ink) implements Mark {}
}
