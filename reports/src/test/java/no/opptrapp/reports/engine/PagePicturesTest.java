package no.opptrapp.reports.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import no.opptrapp.core.text.Language;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.document.SampleDocument;
import org.junit.jupiter.api.Test;

class PagePicturesTest {

    private static final Document DOCUMENT = SampleDocument.in(Language.NB);

    private final PdfReport report = new PdfReport();

    private static Set<Integer> colours(byte[] png) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < picture.getHeight(); y += 2) {
            for (int x = 0; x < picture.getWidth(); x += 2) {
                colours.add(picture.getRGB(x, y) & 0xFFFFFF);
            }
        }
        return colours;
    }

    @Test
    void has_every_page_of_the_pdf() throws IOException {
        PagePictures pictures = report.pictures(DOCUMENT);
        assertThat(pictures.pages()).isEqualTo(PdfChecks.pages(report.write(DOCUMENT)));
        BufferedImage last = ImageIO.read(new ByteArrayInputStream(pictures.png(pictures.pages())));
        assertThat(last.getWidth()).isEqualTo(952);
        assertThat(last.getHeight()).isEqualTo(1347);
    }

    @Test
    void shows_the_colours_of_cover_and_figures() throws IOException {
        PagePictures pictures = report.pictures(DOCUMENT);
        assertThat(colours(pictures.png(1))).contains(0x14323A, 0xFFFFFF);
        assertThat(colours(pictures.png(4))).contains(0x0B6E69, 0xFFFFFF);
    }

    @Test
    void knows_no_page_before_the_first_or_after_the_last() {
        PagePictures pictures = report.pictures(DOCUMENT);
        assertThatThrownBy(() -> pictures.png(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> pictures.png(pictures.pages() + 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
