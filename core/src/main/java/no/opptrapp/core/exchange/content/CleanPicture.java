package no.opptrapp.core.exchange.content;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture drawn anew: what stood beside the pixels is gone, what could be seen through is white, and it is no larger than
 * asked for.
 *
 * @param png RGB with eight bits a colour; not to be changed
 * @param width in pixels
 * @param height in pixels
 */
public record CleanPicture(byte[] png, int width, int height) {

    /** Pixels on the longer side of a picture that is taken in. */
    public static final int LONGEST_SIDE = 4000;

    /** Why a picture is not taken in. */
    public enum Flaw {
        /** It is no PNG or JPEG, whatever it is called. */
        KIND,
        /** It begins as one, and cannot be read as one. */
        BROKEN,
        /** It has more pixels than are drawn. */
        HUGE,
        /** Its colours are those of a printing press. */
        CMYK
    }

    /** What came of a file. */
    public sealed interface Outcome {

        record Drawn(CleanPicture picture) implements Outcome {}

        record Flawed(Flaw flaw) implements Outcome {}
    }

    /**
     * Draws a picture.
     *
     * @param mostWide pixels that it is at most wide afterwards
     * @param mostHigh pixels that it is at most high afterwards
     */
    public static Outcome of(byte[] file, int mostWide, int mostHigh) {
        Optional<FileKind> kind = FileContent.begun(file);
        if (kind.isEmpty() || !(kind.get() == FileKind.PNG || kind.get() == FileKind.JPEG)) {
            return new Outcome.Flawed(Flaw.KIND);
        }
        ImageReader reader = ImageIO.getImageReadersByFormatName(kind.get() == FileKind.PNG ? "png" : "jpeg")
                .next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            // What stands beside the picture is not looked at: it may be packed, and unpack to anything.
            reader.setInput(in, true, true);
            if (Math.max(reader.getWidth(0), reader.getHeight(0)) > LONGEST_SIDE) {
                return new Outcome.Flawed(Flaw.HUGE);
            }
            if (!FileContent.kind(file).equals(kind)) {
                return new Outcome.Flawed(Flaw.BROKEN);
            }
            if (kind.get() == FileKind.JPEG && JpegStructure.colours(file) > 3) {
                return new Outcome.Flawed(Flaw.CMYK);
            }
            return new Outcome.Drawn(drawn(reader.read(0), mostWide, mostHigh));
        } catch (IOException | RuntimeException broken) {
            // The readers of the JDK fail in many ways over what is no picture; each of them is the answer.
            return new Outcome.Flawed(Flaw.BROKEN);
        } finally {
            reader.dispose();
        }
    }

    private static CleanPicture drawn(BufferedImage picture, int mostWide, int mostHigh) {
        double scale =
                Math.min(1, Math.min((double) mostWide / picture.getWidth(), (double) mostHigh / picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        BufferedImage step = picture;
        // Halved as often as it can be: a picture made small at once loses its thin lines.
        while (step.getWidth() >= 2 * width && step.getHeight() >= 2 * height) {
            step = onWhite(step, step.getWidth() / 2, step.getHeight() / 2);
        }
        return new CleanPicture(png(onWhite(step, width, height)), width, height);
    }

    private static BufferedImage onWhite(BufferedImage picture, int width, int height) {
        BufferedImage plain = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = plain.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        brush.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        brush.dispose();
        return plain;
    }

    private static byte[] png(BufferedImage picture) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
