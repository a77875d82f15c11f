package no.opptrapp.reports.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.opptrapp.core.figure.paint.Palette;
import org.junit.jupiter.api.Test;

class AccentTest {

    private static Accent of(int rgb) {
        return new Accent(String.format(Locale.ROOT, "#%06X", rgb));
    }

    @Property
    void what_is_offered_instead_can_be_read_and_is_no_darker_than_it_must_be(
            @ForAll @IntRange(max = 0xFFFFFF) int rgb) {
        Accent written = of(rgb);
        Accent offered = written.readable();
        assertThat(Palette.contrast(offered.color(), Color.WHITE)).isGreaterThanOrEqualTo(4.5);
        assertThat(offered.readable()).isEqualTo(offered);
        if (written.isReadable()) {
            assertThat(offered).isEqualTo(written);
        } else {
            Color color = offered.color();
            int step = 3;
            Color lighter = new Color(
                    Math.min(255, color.getRed() + step),
                    Math.min(255, color.getGreen() + step),
                    Math.min(255, color.getBlue() + step));
            assertThat(Palette.contrast(lighter, Color.WHITE)).isLessThan(4.5);
            assertThat(color.getRed()).isLessThanOrEqualTo(written.color().getRed());
            assertThat(color.getGreen()).isLessThanOrEqualTo(written.color().getGreen());
            assertThat(color.getBlue()).isLessThanOrEqualTo(written.color().getBlue());
        }
    }

    @Property
    void on_dark_ground_it_can_be_read_too(@ForAll @IntRange(max = 0xFFFFFF) int rgb) {
        Color lighter = of(rgb).onDark().color();
        assertThat(Palette.contrast(lighter, new Color(0x16262B))).isGreaterThanOrEqualTo(4.5);
        assertThat(Palette.contrast(lighter, new Color(0x0F1B1F))).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void is_read_as_people_write_it() {
        assertThat(Accent.read(" 0b6e69 ")).contains(new Accent("#0B6E69"));
        assertThat(Accent.read("#0B6E69")).contains(new Accent("#0B6E69"));
        assertThat(Accent.read("teal")).isEmpty();
        assertThat(Accent.read("#FFF")).isEmpty();
    }
}
