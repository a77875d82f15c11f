package no.opptrapp.core.figure.paint;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The two cuts of Source Sans 3 that every figure is set in. Widths are read from the fonts the program carries, so that
 * a layout comes out the same on every machine, on the page and in print.
 */
public enum Typeface {
    REGULAR("SourceSans3-Regular.ttf"),
    SEMIBOLD("SourceSans3-SemiBold.ttf");

    private static final int MEASURED = 0x2300;
    private static final float UNITS = 1000f;

    private final String resource;
    private final Font font;
    private final float[] advances;

    Typeface(String file) {
        this.resource = "no/opptrapp/core/figure/fonts/" + file;
        this.font = load(resource);
        this.advances = advances(font.deriveFont(UNITS));
    }

    /** Where the TrueType file lies on the class path. */
    public String resource() {
        return resource;
    }

    /** The font for drawing; its family tells the cut: {@code Source Sans 3} or {@code Source Sans 3 SemiBold}. */
    public Font at(double size) {
        return font.deriveFont((float) size);
    }

    /** How wide a line of text is, in the unit of the size. */
    public double width(String text, double size) {
        double sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            sum += c < MEASURED ? advances[c] : UNITS;
        }
        return sum * size / UNITS;
    }

    private static float[] advances(Font thousand) {
        FontRenderContext fractional = new FontRenderContext(null, true, true);
        char[] characters = new char[MEASURED - ' '];
        for (int i = 0; i < characters.length; i++) {
            characters[i] = (char) (' ' + i);
        }
        // One call for all of them: a call a character would cost a hundred times as much.
        GlyphVector glyphs = thousand.createGlyphVector(fractional, characters);
        float[] widths = new float[MEASURED];
        for (int i = 0; i < characters.length; i++) {
            widths[characters[i]] = glyphs.getGlyphMetrics(i).getAdvance();
        }
        return widths;
    }

    private static Font load(String resource) {
        OwnFonts.ready();
        try (InputStream in = Typeface.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The program does not carry its font " + resource);
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The font " + resource + " cannot be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
