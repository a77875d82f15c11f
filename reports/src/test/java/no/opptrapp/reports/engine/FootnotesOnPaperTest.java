package no.opptrapp.reports.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.document.Block;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.document.SampleDocument;
import org.junit.jupiter.api.Test;

class FootnotesOnPaperTest {

    private static Document document() {
        Document sample = SampleDocument.in(Language.NB);
        List<Block> blocks = new ArrayList<>();
        for (Block block : sample.blocks()) {
            blocks.add(block instanceof Block.Comment comment && comment.slot().equals("F2") ? said() : block);
        }
        blocks.add(
                2,
                new Block.Comment(
                        Block.Comment.FOREWORD,
                        Text.verbatim("Til leseren < & >.[1]"),
                        List.of(Text.verbatim("Fra rådhuset."))));
        blocks.add(2, new Block.Heading(1, "", Text.verbatim("Forord")));
        return new Document(Language.NB, sample.cover(), blocks, sample.imprint());
    }

    private static Block said() {
        return new Block.Comment(
                "F2",
                Text.verbatim("Ledige stillinger[1] forklarer mye.\nResten vet vi ikke.[2]"),
                List.of(Text.verbatim("Tre av ti."), Text.verbatim("Se <vedtaket>.")));
    }

    @Test
    void footnotes_stand_below_their_comment_with_the_numbers_of_the_report() throws Exception {
        byte[] pdf = new PdfReport().write(document());
        assertThat(PdfChecks.faults(pdf)).isEmpty();
        assertThat(PdfChecks.tags(pdf).filter("Note"::equals)).hasSize(3);
        String text = PdfChecks.text(pdf);
        assertThat(text)
                .contains("Forord", "Til leseren < & >.")
                .containsPattern(
                        "Ledige stillinger ?2 ?forklarer mye\\. Resten vet vi ikke\\. ?3 ?2 ?Tre av ti\\. 3 ?Se <vedtaket>\\.")
                .doesNotContain("[1]", "[2]");
    }
}
