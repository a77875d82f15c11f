package no.opptrapp.core.figure.words;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.RandomFigures;
import no.opptrapp.core.figure.SampleFigures;
import no.opptrapp.core.text.Language;
import org.junit.jupiter.api.Test;

class AlternativeTextTest {

    @Test
    void a_trend_names_its_ends_and_its_highest_and_lowest() {
        assertThat(plain(AlternativeText.of(SampleFigures.trend(), Language.NB)))
                .startsWith("Opplevd endring i rusmiljøene. Linje gjennom 9 punkter, "
                        + "fra mars 2020 (38,1 %) til november 2020 (21,2 %). "
                        + "Høyest: april 2020 (41,5 %). Lavest: oktober 2020 (17,3 %).");
    }

    @Test
    void a_scale_over_time_spells_out_the_newest_and_the_first_row() {
        assertThat(plain(AlternativeText.description(SampleFigures.likertByMonth(), Language.NN)))
                .contains("November 2020: I svært liten grad 17,1 %, I liten grad 37,1 %, Verken eller 24,7 %,"
                        + " I stor grad 17,6 % og I svært stor grad 3,5 % (n = 170).")
                .contains("Mars 2020:");
    }

    @Test
    void says_what_is_hidden_and_what_is_missing() {
        assertThat(AlternativeText.of(SampleFigures.likertByRegion(), Language.EN))
                .contains(
                        "Without a value: Trøndelag (Not shown: fewer than 5 answers. See the figure for the country.)")
                .contains("Western Norway (Not reported).");
    }

    @Property(tries = 500)
    void is_said_in_every_language_whatever_the_figure(
            @ForAll long seed, @ForAll Figure.Kind kind, @ForAll Language language) {
        String said = AlternativeText.of(new RandomFigures(seed).next(kind), language);
        assertThat(said).endsWith(".").doesNotContain("{").doesNotContain("null");
    }

    private static String plain(String text) {
        return text.replace('\u202F', ' ').replace('\u00A0', ' ');
    }
}
