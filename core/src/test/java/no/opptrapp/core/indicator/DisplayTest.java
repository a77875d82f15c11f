package no.opptrapp.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import org.junit.jupiter.api.Test;

class DisplayTest {

    @Test
    void writes_values_in_their_unit() {
        assertThat(write(Unit.PERCENT, Finding.reported(27.586207, 87, null))).isEqualTo("27,6\u202F%");
        assertThat(write(Unit.PERSON_YEARS, Finding.reported(1624.3, 0, null))).isEqualTo("1624,3");
        assertThat(write(Unit.PERSONS, Finding.reported(693494, 0, null))).isEqualTo("693\u202F494");
        assertThat(write(Unit.YES_NO, Finding.reported(1, 0, null))).isEqualTo("ja");
        assertThat(write(Unit.YES_NO, Finding.reported(0, 0, null))).isEqualTo("nei");
    }

    @Test
    void tells_hidden_missing_and_unanswered_apart() {
        assertThat(write(Unit.PERCENT, Finding.hidden(3))).isEqualTo(":");
        assertThat(write(Unit.PERCENT, Finding.withoutAnswers())).isEqualTo(".");
        assertThat(write(Unit.PERCENT, new Finding(null, null, null, Status.MISSING)))
                .isEqualTo("..");
    }

    @Test
    void two_values_are_the_same_where_they_read_the_same() {
        assertThat(Display.compare(Unit.PERSON_YEARS, 0.25, 0.3)).isZero();
        assertThat(Display.compare(Unit.PERSON_YEARS, 0.24, 0.3)).isNegative();
        assertThat(Display.compare(Unit.PERCENT, -0.25, -0.3)).isZero();
        assertThat(Display.compare(Unit.PERSONS, 12.5, 12)).isPositive();
    }

    private static String write(Unit unit, Finding finding) {
        Indicator indicator = new Indicator(
                "X",
                1,
                "TILGANG",
                new Text.Named("x", "x", "x"),
                Indicator.ValueType.NUMBER,
                unit,
                null,
                null,
                null,
                Indicator.MergeRule.SUM,
                true,
                Indicator.Level.MUNICIPALITY,
                Indicator.Direction.UP,
                false,
                "annual",
                "test",
                null,
                Guidance.NONE);
        return Display.of(indicator, finding, Texts.in(Language.NB));
    }
}
