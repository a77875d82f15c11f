package no.opptrapp.ui.staff.file;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.file.FigureCsv;
import no.opptrapp.core.figure.file.FigureXlsx;
import no.opptrapp.core.figure.paint.FigurePainter;
import no.opptrapp.core.figure.paint.FigureSvg;
import no.opptrapp.core.figure.paint.Palette;
import no.opptrapp.core.text.Language;

/** The kinds of file a figure can be fetched as. */
public enum FigureFile {
    SVG("image/svg+xml"),
    PNG("image/png"),
    CSV("text/csv; charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final double WIDTH = 800;
    /** Pixels a unit: sharp on paper at 15 cm. */
    private static final int SCALE = 2;

    private static final int MARGIN = 24;

    private final String type;

    FigureFile(String type) {
        this.type = type;
    }

    static Optional<FigureFile> ofExtension(String extension) {
        return Stream.of(values())
                .filter(kind -> kind.extension().equals(extension))
                .findFirst();
    }

    public String extension() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    String type() {
        return type;
    }

    void write(Figure figure, Language language, OutputStream out) throws IOException {
        switch (this) {
            case SVG ->
                out.write(FigureSvg.standalone(figure, language, WIDTH, Palette.LIGHT)
                        .getBytes(StandardCharsets.UTF_8));
            case PNG -> ImageIO.write(picture(figure, language), "png", out);
            case CSV -> FigureCsv.forPeople(figure, language, out);
            case XLSX -> FigureXlsx.write(List.of(figure), language, out);
        }
    }

    private static BufferedImage picture(Figure figure, Language language) {
        FigurePainter painter = new FigurePainter(language, Palette.LIGHT, FigurePainter.Scope.WHOLE);
        Dimension2D size = painter.size(figure, WIDTH - 2 * MARGIN);
        int height = (int) Math.ceil(size.getHeight()) + 2 * MARGIN;
        BufferedImage image = new BufferedImage(((int) WIDTH) * SCALE, height * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(SCALE, SCALE);
        painter.paint(figure, graphics, new Rectangle2D.Double(MARGIN, MARGIN, size.getWidth(), size.getHeight()));
        graphics.dispose();
        return image;
    }
}
