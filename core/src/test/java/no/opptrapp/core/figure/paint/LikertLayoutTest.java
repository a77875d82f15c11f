package no.opptrapp.core.figure.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.SampleFigures;
import no.opptrapp.core.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LikertLayoutTest {

    private static Drawing drawn(Figure figure, int width) {
        return new FigurePainter(Language.NB).layout(figure, width);
    }

    @ParameterizedTest
    @ValueSource(ints = {358, 820})
    void what_nobody_answered_is_left_to_the_table(int width) {
        assertThat(drawn(SampleFigures.likertByRegion(), width).labels())
                .extracting(Mark.Label::text)
                .doesNotContain("0,0")
                .hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @ValueSource(ints = {358, 820})
    void rows_with_and_without_values_below_their_bar_are_as_tall(int width) {
        List<Double> bars = drawn(SampleFigures.likertWithSmallParts(), width).marks().stream()
                .filter(mark -> mark instanceof Mark.Box box && box.area().getHeight() == Air.SCREEN.bar())
                .map(mark -> ((Mark.Box) mark).area().getY())
                .distinct()
                .toList();
        assertThat(bars).hasSizeGreaterThan(3);
        double step = bars.get(1) - bars.get(0);
        for (int i = 1; i < bars.size(); i++) {
            assertThat(bars.get(i) - bars.get(i - 1)).isCloseTo(step, within(0.01));
        }
    }
}
