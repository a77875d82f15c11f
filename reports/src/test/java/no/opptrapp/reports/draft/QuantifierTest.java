package no.opptrapp.reports.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantifierTest {

    @ParameterizedTest
    @CsvSource({
        "0,356,NONE",
        "1,356,ONE",
        "1,1,ONE",
        "2,356,SOME",
        "10,100,SOME",
        "11,100,SEVERAL",
        "30,100,SEVERAL",
        "31,100,MANY",
        "50,100,MANY",
        "51,100,MOST",
        "90,100,MOST",
        "91,100,NEARLY_ALL",
        "99,100,NEARLY_ALL",
        "100,100,ALL"
    })
    void the_word_goes_strictly_by_the_share(int count, int all, Quantifier word) {
        assertThat(Quantifier.of(count, all)).isEqualTo(word);
    }

    @Test
    void the_count_stands_behind_the_word() {
        assertThat(Texts.in(Language.NB).say(Quantifier.sentence(32, 43, "countyreport.has.needs")))
                .isEqualTo("De fleste kommunene (32 av 43) har åpne behov.");
        assertThat(Texts.in(Language.NN).say(Quantifier.sentence(1, 43, "countyreport.has.needs")))
                .isEqualTo("Éin kommune (av 43) har opne behov.");
        assertThat(Texts.in(Language.EN).say(Quantifier.sentence(1, 43, "countyreport.has.needs")))
                .isEqualTo("One municipality (of 43) has open needs.");
        assertThat(Texts.in(Language.EN).say(Quantifier.sentence(0, 43, "countyreport.has.needs")))
                .isEqualTo("No municipality (0 of 43) has open needs.");
    }

    @Test
    void more_than_all_is_a_defect() {
        assertThatThrownBy(() -> Quantifier.of(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Quantifier.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
