package no.opptrapp.core.figure.paint;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.text.Language;

/**
 * Draws figures. A figure is laid out anew for the width it is given: a narrow one is not a small wide one.
 *
 * <p>The painter draws the body: bars, lines, labels, bases, and below them the meaning of signs and the notes of
 * breaks. Title, subtitle, notes and source are text around the figure, unless it draws the {@link Scope#WHOLE}.
 * Painters are immutable and may be shared by threads.
 */
public final class FigurePainter {

    private static final double POINTS_A_PIXEL = 0.75;

    private final Language language;
    private final Palette palette;
    private final Scope scope;
    private final Air air;
    private final double scale;

    /** What of a figure is drawn. */
    public enum Scope {
        BODY,
        WHOLE
    }

    /** A painter of bodies on light ground, in pixels. */
    public FigurePainter(Language language) {
        this(language, Palette.LIGHT, Scope.BODY, Air.SCREEN, 1);
    }

    public FigurePainter(Language language, Palette palette, Scope scope) {
        this(language, palette, scope, Air.SCREEN, 1);
    }

    private FigurePainter(Language language, Palette palette, Scope scope, Air air, double scale) {
        this.language = language;
        this.palette = palette;
        this.scope = scope;
        this.air = air;
        this.scale = scale;
    }

    /** A painter of bodies for print: lengths in points, labels of 9 points, less tall. */
    public static FigurePainter forPrint(Language language) {
        return new FigurePainter(language, Palette.LIGHT, Scope.BODY, Air.PAPER, POINTS_A_PIXEL);
    }

    /** How much room the figure takes at a width: the width itself, and the height it then needs. */
    public Dimension2D size(Figure figure, double width) {
        return new Size(width, layout(figure, width / scale).height() * scale);
    }

    /** Draws the figure from the upper left corner of an area, as wide as the area. */
    public void paint(Figure figure, Graphics2D graphics, Rectangle2D area) {
        AffineTransform before = graphics.getTransform();
        graphics.translate(area.getX(), area.getY());
        graphics.scale(scale, scale);
        layout(figure, area.getWidth() / scale).on(graphics, palette::color);
        graphics.setTransform(before);
    }

    /** The figure laid out for a width in pixels. */
    public Drawing layout(Figure figure, double width) {
        return new Layout(figure, language, scope, air, width).drawing();
    }

    private static final class Size extends Dimension2D {
        private double width;
        private double height;

        Size(double width, double height) {
            this.width = width;
            this.height = height;
        }

        @Override
        public double getWidth() {
            return width;
        }

        @Override
        public double getHeight() {
            return height;
        }

        @Override
        public void setSize(double newWidth, double newHeight) {
            width = newWidth;
            height = newHeight;
        }
    }
}
