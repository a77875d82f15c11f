package no.opptrapp.ui.staff.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.survey.answer.FreeText;
import org.junit.jupiter.api.Test;

class AlikeTest {

    @Test
    void puts_texts_together_that_differ_in_capitals_and_space_only() {
        FreeText first = text("Mer GHB", false);
        FreeText second = text(" mer  ghb", false);
        FreeText other = text("mindre GHB", false);
        assertThat(Alike.among(List.of(first, other, second)))
                .containsExactly(new Alike(List.of(first, second)), new Alike(List.of(other)));
    }

    @Test
    void keeps_what_is_approved_apart_from_what_waits() {
        assertThat(Alike.among(List.of(text("mer GHB", true), text("mer GHB", false))))
                .extracting(Alike::approved)
                .containsExactly(true, false);
    }

    private static FreeText text(String content, boolean approved) {
        return new FreeText(UUID.randomUUID(), IsoWeek.parse("2020-W48"), "OL", "FU_MILJO", content, approved, 1, 1);
    }
}
