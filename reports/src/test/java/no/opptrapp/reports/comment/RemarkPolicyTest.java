package no.opptrapp.reports.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Texts;
import no.opptrapp.reports.comment.Remark.Said;
import org.junit.jupiter.api.Test;

class RemarkPolicyTest {

    private static List<String> faults(String words, String... footnotes) {
        return RemarkPolicy.faults(RemarkPolicy.tidy(new Said(words, List.of(footnotes))), true).stream()
                .map(Texts.in(Language.NB)::say)
                .toList();
    }

    @Test
    void takes_words_with_footnotes_that_they_refer_to() {
        assertThat(faults("Færre årsverk.[1] Det skyldes vakanser.[2]", "Se budsjettet.", "Tre stillinger."))
                .isEmpty();
        assertThat(faults("Tallet [2] nevnes før [1], og [2] en gang til.", "Én.", "To."))
                .isEmpty();
    }

    @Test
    void names_each_reference_that_leads_nowhere_and_each_footnote_that_nothing_leads_to() {
        assertThat(faults("Færre årsverk.[3] Og igjen.[3]", "Se budsjettet."))
                .containsExactly(
                        "Teksten viser til fotnote [3], men den finnes ikke.",
                        "Teksten viser ikke til fotnote 1. Skriv [1] der den hører til, eller ta bort fotnoten.");
        assertThat(faults("Uten noter.[1]")).singleElement().asString().contains("[1]");
    }

    @Test
    void refuses_what_says_nothing_is_too_long_or_holds_what_nobody_sees() {
        assertThat(faults(" \n ")).containsExactly("Skriv noe, eller bruk utkastet.");
        assertThat(RemarkPolicy.faults(Said.NOTHING, false).stream()
                        .map(Texts.in(Language.NB)::say)
                        .toList())
                .containsExactly("Skriv noe før du lagrer."
                        + " Skal det ikke stå noe her, kan du ta bort teksten eller la stedet være tomt.");
        assertThat(faults("a".repeat(RemarkPolicy.LONGEST + 1)))
                .singleElement()
                .asString()
                .contains("tegn");
        assertThat(faults("a".repeat(RemarkPolicy.LONGEST))).isEmpty();
        assertThat(faults("Fram og \u202Ebake")).singleElement().asString().contains("U+202E");
        assertThat(faults("Se [1].", "")).containsExactly("Fotnote 1 må ha tekst, og høyst 500 tegn.");
        assertThat(faults("Se [1].", "Klokke\u0007")).singleElement().asString().contains("U+0007");
    }

    @Test
    void keeps_paragraphs_and_puts_a_footnote_on_one_line() {
        Said tidy = RemarkPolicy.tidy(new Said("  Først. \r\n\n\n\nSå. [1]  ", List.of(" Én \n linje ")));
        assertThat(tidy).isEqualTo(new Said("Først.\n\nSå. [1]", List.of("Én linje")));
    }
}
