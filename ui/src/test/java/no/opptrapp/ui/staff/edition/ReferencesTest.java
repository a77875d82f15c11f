package no.opptrapp.ui.staff.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReferencesTest {

    @Test
    void those_after_the_footnote_that_is_gone_move_up() {
        assertThat(References.without("En[1], to[2], tre[3], to igjen[2].", 2))
                .isEqualTo("En[1], to, tre[2], to igjen.");
        assertThat(References.without("Uten noter i [2020].", 1)).isEqualTo("Uten noter i [2020].");
    }
}
