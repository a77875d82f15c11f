package no.opptrapp.reports.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import no.opptrapp.core.exchange.content.CleanPicture;
import no.opptrapp.core.text.Text;

/** A picture that could be a logo, half of it to be seen through. */
public final class SampleLogo {

    private SampleLogo() {}

    /** A PNG as somebody would send it. */
    public static byte[] sent() {
        BufferedImage picture = new BufferedImage(480, 160, BufferedImage.TYPE_INT_ARGB);
        Graphics2D brush = picture.createGraphics();
        brush.setColor(new Color(122, 31, 61, 140));
        brush.fillOval(0, 0, 160, 160);
        brush.setColor(new Color(0x14323A));
        brush.fillRect(200, 60, 240, 40);
        brush.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** The same as it is kept. */
    public static Logo logo() {
        CleanPicture.Outcome outcome = CleanPicture.of(sent(), 1000, 400);
        if (outcome instanceof CleanPicture.Outcome.Drawn(CleanPicture picture)) {
            return Logo.of(picture.png(), picture.width(), picture.height(), Text.verbatim("Våpenet til Bergen"));
        }
        throw new IllegalStateException(outcome.toString());
    }
}
