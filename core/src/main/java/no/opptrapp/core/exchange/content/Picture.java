package no.opptrapp.core.exchange.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Tells whether a picture can be drawn: it is, whole, but only every so many pixels are held on to. */
final class Picture {

    /** Pixels; more than telephones make, few enough for a picture that has to be read whole before it is drawn. */
    private static final long MOST_PIXELS = 60_000_000;

    /** Pixels on one side, so that not even one line takes much room; no JPEG has more. */
    private static final int LONGEST_SIDE = 65_535;

    /** Pixels on the longer side that are held on to. */
    private static final int HELD = 512;

    private Picture() {}

    static boolean isReadable(byte[] file, String format) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        if (!readers.hasNext()) {
            throw new IllegalStateException("Every Java reads " + format);
        }
        ImageReader reader = readers.next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            // What stands beside the picture is not looked at: it may be packed, and unpack to anything.
            reader.setInput(in, true, true);
            return fits(reader.getWidth(0), reader.getHeight(0)) && isDrawn(reader);
        } catch (IOException | RuntimeException broken) {
            // The readers of the JDK fail in many ways over what is no picture; each of them is the answer.
            return false;
        } finally {
            reader.dispose();
        }
    }

    private static boolean fits(int width, int height) {
        return width <= LONGEST_SIDE && height <= LONGEST_SIDE && (long) width * height <= MOST_PIXELS;
    }

    private static boolean isDrawn(ImageReader reader) throws IOException {
        int step = 1 + Math.max(reader.getWidth(0), reader.getHeight(0)) / HELD;
        ImageReadParam sparse = reader.getDefaultReadParam();
        sparse.setSourceSubsampling(step, step, 0, 0);
        // As it stands where that can be had: nobody looks at it, so that no colours need be turned into others.
        return reader.canReadRaster()
                ? reader.readRaster(0, sparse).getWidth() > 0
                : reader.read(0, sparse).getWidth() > 0;
    }
}
