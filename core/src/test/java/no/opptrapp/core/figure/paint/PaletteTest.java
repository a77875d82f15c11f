package no.opptrapp.core.figure.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import no.opptrapp.core.figure.Series.Tone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {

    @ParameterizedTest
    @EnumSource(Palette.class)
    void a_label_inside_a_part_can_be_read_on_every_fill(Palette palette) {
        for (Tone tone : Tone.values()) {
            Ink fill = Ink.of(tone, false);
            double contrast = Palette.contrast(palette.color(fill), palette.color(fill.label()));
            assertThat(contrast).as("label on " + fill).isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void text_and_values_can_be_read_on_the_ground_and_on_the_band(Palette palette) {
        Color ground = palette.color(Ink.GROUND);
        assertThat(Palette.contrast(palette.color(Ink.TEXT), ground)).isGreaterThanOrEqualTo(7);
        assertThat(Palette.contrast(palette.color(Ink.QUIET), ground)).isGreaterThanOrEqualTo(4.5);
        for (Tone line : new Tone[] {Tone.ACCENT, Tone.SECOND, Tone.THIRD, Tone.QUIET}) {
            Color value = palette.color(Ink.of(line, false).beside());
            assertThat(Palette.contrast(value, ground)).as(line + " on ground").isGreaterThanOrEqualTo(4.5);
            assertThat(Palette.contrast(value, palette.color(Ink.BAND)))
                    .as(line + " on band")
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void outlines_stand_out_from_the_ground(Palette palette) {
        assertThat(Palette.contrast(palette.color(Ink.OUTLINE), palette.color(Ink.GROUND)))
                .isGreaterThanOrEqualTo(3);
    }

    @org.junit.jupiter.api.Test
    void the_colours_of_a_scale_turn_where_high_is_good_and_the_middle_stays() {
        assertThat(Ink.of(Tone.LIKERT_1, true)).isEqualTo(Ink.LIKERT_5);
        assertThat(Ink.of(Tone.LIKERT_5, true)).isEqualTo(Ink.LIKERT_1);
        assertThat(Ink.of(Tone.LIKERT_3, true)).isEqualTo(Ink.LIKERT_3);
        assertThat(Palette.contrast(Color.BLACK, Color.WHITE)).isCloseTo(21, within(1e-9));
    }
}
