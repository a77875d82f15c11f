package no.opptrapp.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.document.Block;
import no.opptrapp.reports.document.Cover;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.document.Imprint;
import no.opptrapp.reports.document.SampleDocument;
import org.junit.jupiter.api.Test;

class WorkbookReportTest {

    private static byte[] written(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WorkbookReport().write(document, out);
        return out.toByteArray();
    }

    private static Document document(List<Block> blocks) {
        return new Document(
                Language.NB,
                new Cover(word("Rapport"), word("Serie"), word("2023"), word("Punkt"), List.of(), word("Oppdiktet")),
                blocks,
                new Imprint(word("Tabell 2"), word("nå"), "hash", "ingen", "alt", word("Opptrapp"), Instant.EPOCH));
    }

    private static Text word(String word) {
        return Text.verbatim(word);
    }

    private static Block table() {
        return new Block.TableBlock(
                word("Tabell 1"),
                word("Andeler"),
                List.of(word("Hva"), word("Andel"), word("Antall")),
                List.of(
                        List.of(word("2023"), Text.of("document.table", Amount.percent(27.6)), word("16\u202F569")),
                        List.of(word("2022"), word("27,6\u202F%"), word("16\u202F569"))),
                List.of(false, true, true));
    }

    @Test
    void has_a_sheet_for_each_figure_and_table_of_any_report() throws IOException {
        Document document = SampleDocument.in(Language.NB);
        long wanted = document.blocks().stream()
                .filter(block -> block instanceof Block.FigureBlock || block instanceof Block.TableBlock)
                .count();
        assertThat(Workbooks.sheets(written(document))).hasSize((int) wanted + 2);
    }

    @Test
    void numbers_are_numbers_and_percentages_stay_percentages() throws IOException {
        String sheet = Workbooks.part(written(document(List.of(table()))), "xl/worksheets/sheet2.xml");
        assertThat(sheet).contains("<v>0.276</v>", "<v>16569").doesNotContain("<v>2022");
    }

    @Test
    void notes_and_comments_stand_below_their_table_and_no_others_do() throws IOException {
        Block note = new Block.Paragraph(word("Et forbehold"), Block.Manner.NOTE);
        Block comment = new Block.Comment("F1", word("En kommentar"));
        Block body = new Block.Paragraph(word("Løpende tekst"), Block.Manner.BODY);
        Block late = new Block.Paragraph(word("For sent"), Block.Manner.NOTE);
        assertThat(Workbooks.text(written(document(List.of(table(), note, comment, body, late)))))
                .contains("Et forbehold", "En kommentar", "Oppdiktet")
                .doesNotContain("Løpende tekst", "For sent");
    }

    @Test
    void footnotes_stand_below_their_comment_and_a_foreword_on_no_sheet() throws IOException {
        Block foreword = new Block.Comment(Block.Comment.FOREWORD, word("Forord [1]"), List.of(word("Om forordet")));
        Block comment = new Block.Comment("T1", word("Mange [1]"), List.of(word("Sju av ti")));
        assertThat(Workbooks.text(written(document(List.of(foreword, table(), comment)))))
                .contains("Mange [2]", "[2] Sju av ti")
                .doesNotContain("Forord", "Om forordet");
    }
}
