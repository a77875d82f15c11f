package no.opptrapp.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import no.opptrapp.core.exchange.Spreadsheet;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void reads_every_number_back_as_it_was_written(Language language) {
        Numbers numbers = new Numbers(language);
        Texts texts = Texts.in(language);
        assertThat(numbers.read(texts.say(Amount.number(-17.5, 1)))).isEqualTo(new Spreadsheet.Shown(-17.5, 1));
        assertThat(numbers.read(texts.say(Amount.count(1_016_569)))).isEqualTo(new Spreadsheet.Shown(1_016_569, 0));
        assertThat(numbers.read(texts.say(Amount.number(12_345.67, 2)))).isEqualTo(new Spreadsheet.Shown(12_345.67, 2));
        assertThat(numbers.read(texts.say(Amount.percent(27.6)))).isEqualTo(new Spreadsheet.Percent(27.6, 1));
        assertThat(numbers.read("0")).isEqualTo(new Spreadsheet.Shown(0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", ":", "\u2013", "27,6*", "12/31", "", "ja", "2020-W48"})
    void leaves_words_signs_and_marked_values_as_they_are(String words) {
        assertThat(new Numbers(Language.NB).read(words)).isEqualTo(words);
    }
}
