package no.opptrapp.reports.engine;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.export.JRGraphics2DExporter;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleGraphics2DExporterOutput;
import net.sf.jasperreports.export.SimpleGraphics2DReportConfiguration;

/** The pages of a document that has been set, as pictures: what the PDF has on them, drawn when a page is asked for. */
public final class PagePictures {

    /** Letters of 10.5 points are then as tall as those of a page of the program. */
    private static final float ZOOM = 1.6f;

    private final JasperPrint print;

    PagePictures(JasperPrint print) {
        this.print = print;
    }

    /** How many there are. */
    public int pages() {
        return print.getPages().size();
    }

    /**
     * A page as PNG.
     *
     * @param page from 1
     */
    public byte[] png(int page) {
        if (page < 1 || page > pages()) {
            throw new IllegalArgumentException("Page " + page + " of " + pages());
        }
        BufferedImage picture = new BufferedImage(
                Math.round(print.getPageWidth() * ZOOM),
                Math.round(print.getPageHeight() * ZOOM),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            draw(page, graphics);
        } finally {
            graphics.dispose();
        }
        return written(picture);
    }

    private void draw(int page, Graphics2D graphics) {
        try {
            JRGraphics2DExporter exporter = new JRGraphics2DExporter(new SimpleJasperReportsContext());
            exporter.setExporterInput(new SimpleExporterInput(print));
            SimpleGraphics2DExporterOutput output = new SimpleGraphics2DExporterOutput();
            output.setGraphics2D(graphics);
            exporter.setExporterOutput(output);
            SimpleGraphics2DReportConfiguration look = new SimpleGraphics2DReportConfiguration();
            look.setPageIndex(page - 1);
            look.setZoomRatio(ZOOM);
            exporter.setConfiguration(look);
            exporter.exportReport();
        } catch (JRException e) {
            throw new IllegalStateException("Page " + page + " could not be drawn", e);
        }
    }

    private static byte[] written(BufferedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
