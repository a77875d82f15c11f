package no.opptrapp.reports.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.planning.measure.MeasureStatus;
import no.opptrapp.reports.document.Block;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.draft.Chapter;
import no.opptrapp.reports.draft.Draft;
import no.opptrapp.reports.engine.PdfChecks;
import no.opptrapp.reports.engine.PdfReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatusReportTest {

    private static final Text PROGRAM = Text.verbatim("Opptrapp");

    private static Document report(StatusFindings findings, Language language) {
        return StatusReport.of(findings, List.of(), language, PROGRAM, Instant.EPOCH);
    }

    private static List<String> headings(Document document) {
        return document.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .filter(heading -> heading.level() == 1)
                .map(heading ->
                        heading.number() + " " + Texts.in(document.language()).say(heading.text()))
                .map(String::strip)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void says_in_every_chapter_that_nothing_is_known(Language language) throws Exception {
        Document document = report(Samples.nothing(), language);
        byte[] pdf = new PdfReport().write(document);
        assertThat(PdfChecks.faults(pdf)).isEmpty();
        assertThat(PdfChecks.text(pdf)).doesNotContain("null", "statusreport.");
        assertThat(document.blocks())
                .as("only that of the numbers that carry the year")
                .filteredOn(Block.TableBlock.class::isInstance)
                .hasSize(1);
        assertThat(headings(document)).hasSize(8);
    }

    @Test
    void tells_on_the_first_page_what_is_reported_planned_and_not_taken() {
        MeasuresOfYear measures = MeasuresOfYear.of(
                List.of(
                        Samples.measure("A", MeasureStatus.UNDER_WAY, null, LocalDate.of(2023, 6, 1), null),
                        Samples.measure("B", MeasureStatus.PLANNED, null, null, null),
                        Samples.measure("C", MeasureStatus.DONE, null, null, LocalDate.of(2023, 6, 1))),
                2023,
                Samples.TODAY);
        List<String> points =
                report(Samples.with(Samples.years(Map.of()), measures), Language.NN).cover().mainPoints().stream()
                        .map(Texts.in(Language.NN)::say)
                        .toList();
        assertThat(points)
                .containsExactly(
                        "Ingen behov er melde og opne.",
                        "2 tiltak er planlagde eller i gang, 1 av dei forseinka. Eitt tiltak blei ferdig i 2023.",
                        "Det er ingen opne behov å ta tak i.");
    }

    @Test
    void the_longest_titles_lose_no_letter() throws Exception {
        String title = "Brukarmedverknadskoordinatorordninga for pårørande og etterlatne "
                .repeat(3)
                .strip();
        MeasuresOfYear measures = MeasuresOfYear.of(
                List.of(Samples.measure(title, MeasureStatus.PLANNED, null, null, null)), 2023, Samples.TODAY);
        byte[] pdf = new PdfReport().write(report(Samples.with(Samples.years(Map.of()), measures), Language.NN));
        assertThat(PdfChecks.faults(pdf)).isEmpty();
        assertThat(PdfChecks.text(pdf).split(title, -1)).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void a_chapter_of_another_feature_gets_its_number_and_numbers_its_tables_on() {
        Chapter continuity = new Chapter() {
            @Override
            public void write(Draft draft) {
                draft.chapter("continuityreport.ofYear");
                draft.table(
                        Text.verbatim("Funksjoner"),
                        1,
                        List.of(Text.verbatim("a"), Text.verbatim("b")),
                        List.of(List.of(Text.verbatim("1"), Text.verbatim("2"))));
            }

            @Override
            public String basis() {
                return "1";
            }
        };
        Document document =
                StatusReport.of(Samples.nothing(), List.of(continuity), Language.NB, PROGRAM, Instant.EPOCH);
        assertThat(headings(document)).contains("7 Beredskap når mange er borte", "8 Året 2024");
        assertThat(Texts.in(Language.NB).say(document.imprint().table())).isEqualTo("Tabell 3");
    }

    @Test
    void the_same_findings_have_the_same_checksum_and_others_another() {
        StatusFindings one = Samples.with(
                Samples.years(Map.of(2023, Samples.finding(20, Status.REPORTED))),
                Samples.nothing().measures());
        StatusFindings other = Samples.with(
                Samples.years(Map.of(2023, Samples.finding(20.01, Status.REPORTED))),
                Samples.nothing().measures());
        assertThat(StatusHash.of(one, List.of()))
                .hasSize(64)
                .isEqualTo(StatusHash.of(one, List.of()))
                .isNotEqualTo(StatusHash.of(other, List.of()));
        assertThat(StatusHash.of(Samples.nothing(), List.of())).isNotEqualTo(StatusHash.of(one, List.of()));
    }

    @Test
    void a_year_that_was_carried_forward_is_marked_in_the_table_and_explained_below() {
        Document document = report(
                Samples.with(
                        Samples.years(Map.of(
                                2022, Samples.finding(20, Status.REPORTED),
                                2023, Samples.finding(20, Status.CARRIED_FORWARD))),
                        Samples.nothing().measures()),
                Language.NB);
        Texts texts = Texts.in(Language.NB);
        Block.TableBlock table = document.blocks().stream()
                .filter(Block.TableBlock.class::isInstance)
                .map(Block.TableBlock.class::cast)
                .reduce((first, second) -> second)
                .orElseThrow();
        assertThat(table.rows().getFirst().stream().map(texts::say)).containsExactly("2023", "20,0*");
        assertThat(document.blocks())
                .filteredOn(Block.Paragraph.class::isInstance)
                .extracting(block -> texts.say(((Block.Paragraph) block).text()))
                .contains("* Videreført fra et tidligere år.");
    }
}
