package no.opptrapp.ui.staff.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReferencesTest {

    @Test
    void the_words_refer_to_the_footnotes_whose_numbers_stand_in_them() {
        assertThat(References.in("En[1] og elleve [11].", 1)).isTrue();
        assertThat(References.in("En[1] og elleve [11].", 11)).isTrue();
        assertThat(References.in("Bare elleve [11], og [2020].", 1)).isFalse();
        assertThat(References.in("", 1)).isFalse();
    }

    @Test
    void those_after_the_footnote_that_is_gone_move_up() {
        assertThat(References.without("En[1], to[2], tre[3], to igjen[2].", 2))
                .isEqualTo("En[1], to, tre[2], to igjen.");
        assertThat(References.without("Uten noter i [2020].", 1)).isEqualTo("Uten noter i [2020].");
    }
}
