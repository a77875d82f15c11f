package no.opptrapp.reports.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.reports.document.Footnoted.Piece;
import org.junit.jupiter.api.Test;

class FootnotesTest {

    private static final Texts TEXTS = Texts.in(Language.NB);

    private static Block.Comment comment(String words, String... footnotes) {
        return new Block.Comment(
                "F1",
                Text.verbatim(words),
                List.of(footnotes).stream().map(Text::verbatim).toList());
    }

    @Test
    void footnotes_are_numbered_through_the_report() {
        FootnoteNumbers numbers = new FootnoteNumbers();
        numbers.of(comment("Først [1] og [2].", "En", "To"), TEXTS);
        Footnoted second = numbers.of(comment("Så [1].\n\nOg slutt.", "Tre"), TEXTS);

        assertThat(second.notes()).containsExactly(new Footnoted.Note(3, "Tre"));
        assertThat(second.paragraphs())
                .containsExactly(
                        List.of(new Piece.Words("Så "), new Piece.Mark(3), new Piece.Words(".")),
                        List.of(new Piece.Words("Og slutt.")));
        assertThat(second.plainly())
                .containsExactly(Text.verbatim("Så [3]."), Text.verbatim("Og slutt."), Text.verbatim("[3] Tre"));
    }

    @Test
    void brackets_that_lead_to_no_footnote_stay_as_they_are() {
        Footnoted said = new FootnoteNumbers().of(comment("Se [2] og [1]."), TEXTS);
        assertThat(said.paragraphs()).containsExactly(List.of(new Piece.Words("Se [2] og [1].")));
    }
}
