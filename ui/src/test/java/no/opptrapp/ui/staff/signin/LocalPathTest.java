package no.opptrapp.ui.staff.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @Test
    void goes_on_to_a_page_of_our_own() {
        assertThat(LocalPath.of("/surveys/korona-og-rus-2020?base=all"))
                .isEqualTo("/surveys/korona-og-rus-2020?base=all");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org", "//example.org", "/\\example.org", "surveys", "", "/a\nb: c", "/å"})
    void goes_to_the_start_page_for_anything_else(String asked) {
        assertThat(LocalPath.of(asked)).isEqualTo("/");
    }
}
