package no.opptrapp.reports.engine;

import java.awt.Graphics2D;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.DimensionRenderable;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.paint.FigurePainter;
import no.opptrapp.core.text.Language;

/** A figure as the template draws it: lines and letters, never pixels. */
final class FigurePicture extends AbstractRenderer implements Graphics2DRenderable, DimensionRenderable {

    private static final long serialVersionUID = 1L;

    /** The width of figures and tables on the page, in points. */
    static final int WIDTH = 471;

    private final transient Figure figure;
    private final transient FigurePainter painter;

    FigurePicture(Figure figure, Language language) {
        this.figure = figure;
        this.painter = FigurePainter.forPrint(language);
    }

    @Override
    public Dimension2D getDimension(JasperReportsContext context) {
        return painter.size(figure, WIDTH);
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
        painter.paint(figure, graphics, area);
    }
}
