package no.opptrapp.reports.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.document.Block;
import no.opptrapp.reports.document.Cover;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.document.SampleDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlyphsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Blåbær – «27,6 %» − ≥ →|Blåbær – «27,6 %» − ≥ →",
                "Bra 😀!|Bra □!",
                "👩\u200D👧 to|□ to",
                "漢字|□□",
                "rus\u202Esur|rus□sur",
                "ide\u0301|id\u00E9",
            })
    void what_the_fonts_do_not_have_becomes_a_box_for_each_character(String written, String shown) {
        assertThat(Glyphs.shown(written)).isEqualTo(shown);
    }

    @Test
    void words_people_approved_do_not_vanish_from_a_report() throws Exception {
        Document sample = SampleDocument.in(Language.NB);
        Cover cover = sample.cover();
        List<Block> blocks = List.of(
                new Block.Heading(1, "", Text.verbatim("Tekst 漢")),
                new Block.Paragraph(Text.verbatim("Alt bra 😀 her"), Block.Manner.QUOTE),
                new Block.Comment("F1", Text.verbatim("Fram og \u202Ebake")));
        byte[] pdf = new PdfReport()
                .write(new Document(
                        Language.NB,
                        new Cover(
                                Text.verbatim("漢字 og <b>mer</b>"),
                                cover.series(),
                                cover.period(),
                                cover.mainPointsTitle(),
                                cover.mainPoints(),
                                cover.warning()),
                        blocks,
                        sample.imprint()));
        assertThat(PdfChecks.text(pdf)).contains("□□ og <b>mer</b>", "Tekst □", "Alt bra □ her", "Fram og □bake");
        assertThat(PdfChecks.faults(pdf)).isEmpty();
    }
}
