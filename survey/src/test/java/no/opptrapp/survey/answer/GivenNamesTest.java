package no.opptrapp.survey.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GivenNamesTest {

    @Test
    void knows_the_name_on_every_line_noted_and_on_no_other() {
        GivenNames names = new GivenNames();
        IntStream.range(0, 10_000).forEach(i -> names.note(2 + 2L * i, "svar-ø-" + i));
        assertThat(names.on(2)).isEqualTo("svar-ø-0");
        assertThat(names.on(2 + 2L * 9_999)).isEqualTo("svar-ø-9999");
        assertThat(names.on(3)).isNull();
        assertThat(names.on(1)).isNull();
    }

    @Test
    void keeps_no_more_than_fits_and_still_knows_what_it_has() {
        GivenNames names = new GivenNames(10);
        names.note(2, "åtte");
        names.note(3, "seks!");
        names.note(4, "eleven chars");
        names.note(5, "");
        assertThat(names.on(2)).isEqualTo("åtte");
        assertThat(names.on(3)).isEqualTo("seks!");
        assertThat(names.on(4)).isNull();
        assertThat(names.on(5)).isEmpty();
    }
}
