package no.opptrapp.reports.document;

import static org.assertj.core.api.Assertions.assertThat;

import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Texts;
import org.junit.jupiter.api.Test;

class ProgramVersionTest {

    private static final Texts NB = Texts.in(Language.NB);

    @Test
    void a_build_that_was_not_released_says_so_in_words() {
        assertThat(NB.say(ProgramVersion.words("0.1.0-SNAPSHOT"))).isEqualTo("Opptrapp 0.1.0 under utvikling");
        assertThat(NB.say(ProgramVersion.words("0.1.0"))).isEqualTo("Opptrapp 0.1.0");
        assertThat(NB.say(ProgramVersion.words(null))).isEqualTo("Opptrapp under utvikling");
    }
}
