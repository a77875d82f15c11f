package no.opptrapp.core.exchange.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanPictureTest {

    private static byte[] png(int width, int height, Color color) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                picture.setRGB(x, y, color.getRGB());
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    private static CleanPicture drawn(byte[] file) {
        return ((CleanPicture.Outcome.Drawn) CleanPicture.of(file, 1000, 400)).picture();
    }

    private static CleanPicture.Flaw flaw(byte[] file) {
        return ((CleanPicture.Outcome.Flawed) CleanPicture.of(file, 1000, 400)).flaw();
    }

    @Test
    void what_can_be_seen_through_is_drawn_on_white() throws IOException {
        CleanPicture clean = drawn(png(20, 10, new Color(0, 0, 0, 0)));
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(clean.png()));
        assertThat(read.getColorModel().hasAlpha()).isFalse();
        assertThat(new Color(read.getRGB(3, 3))).isEqualTo(Color.WHITE);
    }

    @Test
    void gets_no_larger_than_asked_for_and_keeps_its_form() throws IOException {
        CleanPicture clean = drawn(png(3000, 600, Color.RED));
        assertThat(clean.width()).isEqualTo(1000);
        assertThat(clean.height()).isEqualTo(200);
        assertThat(drawn(png(30, 60, Color.RED)).height())
                .as("and is not blown up")
                .isEqualTo(60);
    }

    @Test
    void what_stood_beside_the_pixels_is_gone() throws IOException {
        byte[] plain = png(4, 4, Color.BLUE);
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        told.write(plain, 0, 33);
        byte[] words = "tEXtAuthor\0Kari".getBytes(StandardCharsets.ISO_8859_1);
        java.util.zip.CRC32 sum = new java.util.zip.CRC32();
        sum.update(words);
        told.write(java.nio.ByteBuffer.allocate(4).putInt(words.length - 4).array());
        told.write(words);
        told.write(java.nio.ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
        told.write(plain, 33, plain.length - 33);
        assertThat(new String(drawn(told.toByteArray()).png(), StandardCharsets.ISO_8859_1))
                .doesNotContain("Kari");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>",
                "MZ\u0090\u0000\u0003\u0000\u0000\u0000",
                "GIF89a\u0001\u0000\u0001\u0000",
                "%PDF-1.7\n"
            })
    void whatever_it_is_called_it_is_a_png_or_jpeg(String content) {
        assertThat(flaw(content.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(CleanPicture.Flaw.KIND);
    }

    @Test
    void what_is_cut_off_or_too_large_or_for_a_printing_press_says_so() throws IOException {
        byte[] whole = png(40, 40, Color.GREEN);
        assertThat(flaw(java.util.Arrays.copyOf(whole, whole.length / 2))).isEqualTo(CleanPicture.Flaw.BROKEN);
        assertThat(flaw(png(4001, 2, Color.GREEN))).isEqualTo(CleanPicture.Flaw.HUGE);
        assertThat(flaw(cmyk())).isEqualTo(CleanPicture.Flaw.CMYK);
    }

    private static byte[] cmyk() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (MemoryCacheImageOutputStream to = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(to);
            writer.write(new IIOImage(
                    Raster.createInterleavedRaster(java.awt.image.DataBuffer.TYPE_BYTE, 16, 16, 4, null), null, null));
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
