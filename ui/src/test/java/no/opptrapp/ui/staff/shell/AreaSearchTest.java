package no.opptrapp.ui.staff.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class AreaSearchTest {

    private static final List<String> AREAS =
            List.of("Nes i Akershus", "Bøverdal", "Nesodden", "Øksnes", "Nes", "Oslo");

    private static List<String> found(String wanted) {
        return AreaSearch.found(AREAS, Function.identity(), wanted);
    }

    @Test
    void the_very_name_comes_first_and_then_what_begins_with_it() {
        assertThat(found("nes")).containsExactly("Nes", "Nes i Akershus", "Nesodden", "Øksnes");
        assertThat(found(" ØKS ")).containsExactly("Øksnes");
        assertThat(found("Tromsø")).isEmpty();
    }

    @Test
    void all_stand_in_their_order_while_nothing_is_searched_for() {
        assertThat(found(" ")).isEqualTo(AREAS);
    }
}
