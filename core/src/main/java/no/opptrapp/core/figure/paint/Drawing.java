package no.opptrapp.core.figure.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Function;
import org.jfree.svg.SVGHints;

/**
 * A figure laid out: what is drawn, where, in the order of drawing.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record Drawing(double width, double height, List<Mark> marks) {

    private static final double HATCH_STEP = 6;

    public Drawing {
        marks = List.copyOf(marks);
    }

    /** The lines of text in it. */
    public List<Mark.Label> labels() {
        return marks.stream()
                .filter(Mark.Label.class::isInstance)
                .map(Mark.Label.class::cast)
                .toList();
    }

    /** Draws everything, in the graphics' own coordinates. */
    void on(Graphics2D graphics, Function<Ink, Color> colors) {
        for (Mark mark : marks) {
            draw(mark, graphics, colors);
        }
    }

    private static void draw(Mark mark, Graphics2D graphics, Function<Ink, Color> colors) {
        switch (mark) {
            case Mark.Label label -> {
                graphics.setColor(colors.apply(label.ink()));
                graphics.setFont(label.face().at(label.size()));
                graphics.drawString(label.text(), (float) label.x(), (float) label.baseline());
            }
            case Mark.Box box -> {
                graphics.setColor(colors.apply(box.ink()));
                graphics.fill(box.area());
            }
            case Mark.Frame frame -> {
                graphics.setColor(colors.apply(frame.ink()));
                graphics.setStroke(stroke(1, frame.dashed()));
                graphics.draw(frame.area());
            }
            case Mark.Hatch hatch -> hatch(hatch.area(), graphics, colors);
            case Mark.Rule rule -> {
                graphics.setColor(colors.apply(rule.ink()));
                graphics.setStroke(stroke(rule.thickness(), rule.dashed()));
                graphics.draw(new Line2D.Double(rule.x1(), rule.y1(), rule.x2(), rule.y2()));
            }
            case Mark.Curve curve -> {
                graphics.setColor(colors.apply(curve.ink()));
                graphics.setStroke(stroke(curve.thickness(), false));
                graphics.draw(path(curve.points(), false));
            }
            case Mark.Region region -> {
                graphics.setColor(colors.apply(region.ink()));
                graphics.fill(path(region.corners(), true));
            }
            case Mark.Named named -> {
                graphics.setRenderingHint(SVGHints.KEY_ELEMENT_TITLE, named.words());
                draw(named.mark(), graphics, colors);
            }
            case Mark.Dot dot -> {
                double r = dot.radius();
                graphics.setColor(colors.apply(dot.ink()));
                graphics.fill(new Ellipse2D.Double(dot.x() - r, dot.y() - r, 2 * r, 2 * r));
            }
        }
    }

    /** Each stroke is cut to the rectangle by hand: a clip would need an id, and ids clash when figures share a page. */
    private static void hatch(Rectangle2D area, Graphics2D graphics, Function<Ink, Color> colors) {
        Path2D lines = new Path2D.Double();
        for (double c = HATCH_STEP; c < area.getWidth() + area.getHeight(); c += HATCH_STEP) {
            double startX = Math.min(c, area.getWidth());
            double endY = Math.min(c, area.getHeight());
            lines.moveTo(area.getX() + startX, area.getY() + c - startX);
            lines.lineTo(area.getX() + c - endY, area.getY() + endY);
        }
        graphics.setColor(colors.apply(Ink.HATCH));
        graphics.setStroke(stroke(1, false));
        graphics.draw(lines);
    }

    private static Path2D path(List<Point2D> points, boolean closed) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < points.size(); i++) {
            Point2D point = points.get(i);
            if (i == 0) {
                path.moveTo(point.getX(), point.getY());
            } else {
                path.lineTo(point.getX(), point.getY());
            }
        }
        if (closed) {
            path.closePath();
        }
        return path;
    }

    private static BasicStroke stroke(double thickness, boolean dashed) {
        float[] dash = dashed ? new float[] {4, 3} : null;
        int cap = dashed ? BasicStroke.CAP_BUTT : BasicStroke.CAP_ROUND;
        return new BasicStroke((float) thickness, cap, BasicStroke.JOIN_ROUND, 1, dash, 0);
    }
}
