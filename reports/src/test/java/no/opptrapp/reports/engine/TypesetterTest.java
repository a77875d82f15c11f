package no.opptrapp.reports.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.document.Block;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.document.SampleDocument;
import org.junit.jupiter.api.Test;

class TypesetterTest {

    @Test
    void a_note_never_begins_a_page_away_from_what_it_is_a_note_to() {
        Document sample = SampleDocument.in(Language.NB);
        List<Block> blocks = List.of(
                new Block.BulletList(List.of(Text.verbatim("Ett"), Text.verbatim("To"), Text.verbatim("Tre"))),
                new Block.Paragraph(Text.verbatim("Følg med."), Block.Manner.BODY),
                new Block.Paragraph(Text.verbatim("Kilde for tiltakene: en rapport."), Block.Manner.NOTE));
        List<Line> lines = Typesetter.lines(new Document(Language.NB, sample.cover(), blocks, sample.imprint()));
        int note = lines.stream().map(Line::kind).toList().indexOf(LineKind.NOTE);
        assertThat(lines.get(note - 1).keepWithNext()).isTrue();
    }
}
