package no.opptrapp.core.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.opptrapp.core.text.Language;
import org.junit.jupiter.api.Test;

class LetterTextTest {

    private static final LetterText LETTER = new LetterText(
            Language.NB,
            "To ting",
            List.of(
                    new LetterBlock.Words("Hei, Kari!"),
                    new LetterBlock.Heading("Over fristen"),
                    new LetterBlock.Links(List.of(
                            new LetterBlock.Link("Rus & <psyke>", "Bergen", "https://x.no/measures/1?a=1&b=2"),
                            new LetterBlock.Link("Møteplass", "", "https://x.no/measures/2")))));

    @Test
    void is_plain_text_that_can_be_read_as_it_stands() {
        assertThat(LETTER.plain()).isEqualTo("""
                Hei, Kari!

                Over fristen
                ------------

                * Rus & <psyke>
                  Bergen
                  https://x.no/measures/1?a=1&b=2

                * Møteplass
                  https://x.no/measures/2
                """);
    }

    @Test
    void is_html_in_which_nothing_that_people_wrote_is_markup() {
        assertThat(LETTER.html())
                .contains("<html lang=\"nb\">")
                .contains("<title>To ting</title>")
                .contains("href=\"https://x.no/measures/1?a=1&amp;b=2\"")
                .contains(">Rus &amp; &lt;psyke&gt;</a>")
                .doesNotContain("<psyke>");
    }

    @Test
    void has_a_subject_of_one_line_whatever_people_call_things() {
        LetterText letter = new LetterText(Language.NB, "Hei\r\nBcc: alle@example.no\u2028", List.of());
        assertThat(letter.subject()).isEqualTo("Hei Bcc: alle@example.no");
    }
}
