package no.opptrapp.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

    private static final Amounts NB = new Amounts(Language.NB);
    private static final Amounts NN = new Amounts(Language.NN);
    private static final Amounts EN = new Amounts(Language.EN);

    @Test
    void a_share_has_a_decimal_comma_and_a_narrow_space_before_the_sign() {
        assertThat(NB.write(Amount.percent(27.586207))).isEqualTo("27,6\u202F%");
        assertThat(NN.write(Amount.percent(27.586207))).isEqualTo("27,6\u202F%");
        assertThat(EN.write(Amount.percent(27.586207))).isEqualTo("27.6%");
    }

    @Test
    void a_fall_has_a_true_minus_and_its_unit_in_words() {
        assertThat(NB.write(Amount.points(-17.5))).isEqualTo("\u221217,5\u00A0prosentpoeng");
        assertThat(NN.write(Amount.points(-17.5))).isEqualTo("\u221217,5\u00A0prosentpoeng");
        assertThat(EN.write(Amount.points(-17.5))).isEqualTo("\u221217.5\u00A0percentage points");
        assertThat(EN.write(Amount.points(1.0))).isEqualTo("1.0\u00A0percentage point");
    }

    @Test
    void thousands_are_grouped_from_five_digits_in_norwegian_and_from_four_in_english() {
        assertThat(NB.write(Amount.count(16_569))).isEqualTo("16\u202F569");
        assertThat(NB.write(Amount.count(6_569))).isEqualTo("6569");
        assertThat(EN.write(Amount.count(6_569))).isEqualTo("6,569");
        assertThat(NB.write(Amount.count(1_234_567))).isEqualTo("1\u202F234\u202F567");
    }

    @Test
    void what_is_no_number_or_has_no_end_is_a_dash_and_a_huge_number_has_all_its_digits() {
        assertThat(NB.write(Amount.percent(Double.NaN))).isEqualTo("\u2013\u202F%");
        assertThat(NB.plain(Double.POSITIVE_INFINITY, 1)).isEqualTo("\u2013");
        assertThat(NB.plain(1e300, 0).chars().filter(Character::isDigit)).hasSize(301);
    }

    @Test
    void nothing_is_never_negative() {
        assertThat(NB.plain(-0.04, 1)).isEqualTo("0,0");
        assertThat(NB.plain(-0.0, 1)).isEqualTo("0,0");
        assertThat(NB.write(Amount.points(-0.049))).startsWith("0,0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"0.25;0,3", "0.35;0,4", "2.65;2,7", "49.45;49,5", "99.95;100,0", "-0.25;−0,3"})
    void halves_are_rounded_away_from_zero_as_the_decimals_say(double value, String written) {
        assertThat(NB.plain(value, 1)).isEqualTo(written);
    }

    @Property
    void what_is_written_is_within_half_a_unit_of_the_value(
            @ForAll @DoubleRange(min = -1e9, max = 1e9) double value, @ForAll @IntRange(max = 4) int decimals) {
        String written = NB.plain(value, decimals)
                .replace("\u202F", "")
                .replace(',', '.')
                .replace('\u2212', '-');
        double halfUnit = 0.5 * Math.pow(10, -decimals);
        assertThat(Math.abs(Double.parseDouble(written) - value)).isLessThanOrEqualTo(halfUnit + 1e-6);
    }
}
