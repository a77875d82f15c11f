package no.opptrapp.reports.engine;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.util.SimpleDimension2D;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.DimensionRenderable;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.paint.FigurePainter;
import no.opptrapp.core.text.Language;

/**
 * A figure as the template draws it: lines and letters, never pixels. Set smaller it stays as wide as the page and gets
 * less tall.
 */
final class FigurePicture extends AbstractRenderer implements Graphics2DRenderable, DimensionRenderable {

    private static final long serialVersionUID = 1L;

    /** The width of figures and tables on the page, in points. */
    static final int WIDTH = 471;

    private final transient Figure figure;
    private final transient FigurePainter painter;
    private final double scale;
    private final int height;

    FigurePicture(Figure figure, Language language) {
        this(figure, FigurePainter.forPrint(language), 1);
    }

    private FigurePicture(Figure figure, FigurePainter painter, double scale) {
        this.figure = figure;
        this.painter = painter;
        this.scale = scale;
        this.height = (int) Math.ceil(painter.size(figure, WIDTH / scale).getHeight() * scale);
    }

    /** The same figure, its labels so much smaller. */
    FigurePicture scaled(double smaller) {
        return smaller == scale ? this : new FigurePicture(figure, painter, smaller);
    }

    /** In whole points, as the template sets it. */
    int height() {
        return height;
    }

    @Override
    public Dimension2D getDimension(JasperReportsContext context) {
        return new SimpleDimension2D(WIDTH, height);
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
        AffineTransform before = graphics.getTransform();
        graphics.translate(area.getX(), area.getY());
        graphics.scale(scale, scale);
        painter.paint(figure, graphics, new Rectangle2D.Double(0, 0, WIDTH / scale, area.getHeight() / scale));
        graphics.setTransform(before);
    }
}
