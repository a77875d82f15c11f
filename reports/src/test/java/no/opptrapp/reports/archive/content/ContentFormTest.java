package no.opptrapp.reports.archive.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.opptrapp.core.figure.Break;
import no.opptrapp.core.figure.Category;
import no.opptrapp.core.figure.Cell;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.Provenance;
import no.opptrapp.core.figure.ReferenceLine;
import no.opptrapp.core.figure.Series;
import no.opptrapp.core.figure.TileMap;
import no.opptrapp.core.statistics.Interval;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.document.Accent;
import no.opptrapp.reports.document.Block;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.document.Logo;
import no.opptrapp.reports.document.Look;
import no.opptrapp.reports.document.SampleDocument;
import no.opptrapp.reports.document.SourceLine;
import no.opptrapp.reports.web.WebReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContentFormTest {

    private static final Instant MADE = Instant.parse("2024-01-15T09:00:00Z");

    /** The sample, with a figure that has everything a figure can have, and a table of values. */
    private static Document document(Language language, double value) {
        Document sample = SampleDocument.in(language);
        List<Block> blocks = new ArrayList<>(sample.blocks());
        blocks.add(new Block.FigureBlock(Text.of("document.figure", "99"), figure(value)));
        blocks.add(new Block.Comment("F99", Text.verbatim("")));
        blocks.add(new Block.Comment(
                "F100", Text.verbatim("Økningen er ventet [1]."), List.of(Text.verbatim("Vedtatt i mai."))));
        blocks.add(table(value));
        blocks.add(new Block.Paragraph(SourceLine.of(new Provenance(Text.verbatim("Prøve"), true)), Block.Manner.NOTE));
        return new Document(language, sample.cover(), blocks, sample.imprint(), Document.Shape.SHEET);
    }

    private static Block table(double value) {
        return new Block.TableBlock(
                Text.of("document.table", "9"),
                Text.named("Årsverk", "Årsverk", "Person-years"),
                List.of(Text.named("Kommune", "Kommune", "Municipality"), Text.verbatim("2023")),
                List.of(List.of(Text.verbatim("Bergen"), Text.of("document.comma", Amount.number(value, 1), "†"))),
                List.of(false, true));
    }

    private static Figure figure(double value) {
        Map<String, Map<String, Cell>> cells = Map.of(
                "4601",
                Map.of(
                        "R01",
                        new Cell.Shown(value, 87L, new Interval(0.1 + 0.2, 7), Cell.Status.CARRIED_FORWARD),
                        "R02",
                        new Cell.Hidden(Text.named("For få", "For få", "Too few"), Text.verbatim("Vestlandet"))),
                "0301",
                Map.of("R01", new Cell.Missing(), "R02", new Cell.NotPossible()));
        return new Figure(
                "F99",
                Figure.Kind.TILES,
                Figure.Unit.RATIO,
                true,
                Text.named("Kart", "Kart", "Map"),
                Text.verbatim("Alle"),
                List.of(
                        new Category("4601", Text.verbatim("Bergen"), 12L, 3),
                        new Category("0301", Text.verbatim("Oslo"), null, null)),
                List.of(
                        new Series("R01", Text.verbatim("per 1 000"), "value", Series.Tone.ACCENT),
                        new Series("R02", Text.verbatim(""), "share", Series.Tone.BAND_LOW)),
                cells,
                List.of(new ReferenceLine(Text.named("Landet", "Landet", "Country"), 3.25)),
                List.of(new Break("4601", Text.verbatim("Nytt skjema"), true)),
                List.of(Text.verbatim("En merknad")),
                new Provenance(Text.verbatim("IS-24/8"), true),
                Set.of("4601", "0301"),
                new TileMap(
                        Map.of("4601", new TileMap.Tile(1, 2), "0301", new TileMap.Tile(3, 4)),
                        List.of(new TileMap.Tile(0, 0)),
                        List.of(new TileMap.Plate(Text.verbatim("Vestland"), 1, 1, 4)),
                        List.of(1.0, 2.0, 3.0, 4.5)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_is_read_again_looks_the_same_and_is_written_the_same(Language language) {
        Document first = document(language, 3.4).madeAt(MADE);
        byte[] written = ContentForm.write(first);
        Document again = ContentForm.read(written, MADE).document();
        WebReport web = new WebReport();
        assertThat(web.write(again)).isEqualTo(web.write(first));
        assertThat(again.shape()).isEqualTo(Document.Shape.SHEET);
        assertThat(again.imprint().madeAt()).isEqualTo(MADE);
        assertThat(new String(ContentForm.write(again), StandardCharsets.UTF_8).replace(",\"counted\":true", ""))
                .isEqualTo(new String(written, StandardCharsets.UTF_8).replace(",\"counted\":true", ""));
    }

    @Test
    void keeps_every_part_of_a_figure_to_the_last_digit() {
        Document first = document(Language.NB, 1.0 / 3);
        Document again = ContentForm.read(ContentForm.write(first), MADE).document();
        Figure figure = again.blocks().stream()
                .filter(Block.FigureBlock.class::isInstance)
                .map(block -> ((Block.FigureBlock) block).figure())
                .filter(found -> found.id().equals("F99"))
                .findFirst()
                .orElseThrow();
        assertThat(figure.cell(figure.categories().getFirst(), figure.series().getFirst()))
                .isEqualTo(new Cell.Shown(1.0 / 3, 87L, new Interval(0.1 + 0.2, 7), Cell.Status.CARRIED_FORWARD));
        assertThat(figure.cell(figure.categories().getFirst(), figure.series().getLast()))
                .isEqualTo(new Cell.Hidden(Text.verbatim("For få"), Text.verbatim("Vestlandet")));
        assertThat(figure.categories())
                .containsExactly(
                        new Category("4601", Text.verbatim("Bergen"), 12L, 3),
                        new Category("0301", Text.verbatim("Oslo"), null, null));
        assertThat(figure.tiles()).isEqualTo(figure(1).tiles());
        assertThat(figure.own()).containsExactlyInAnyOrder("4601", "0301");
        assertThat(figure.breaks()).isEqualTo(figure(1).breaks());
    }

    @Test
    void counts_figures_and_the_tables_that_name_their_source() {
        Document document = document(Language.NB, 3.4);
        FrozenReport read = ContentForm.read(ContentForm.write(document), MADE);
        List<Block> blocks = read.document().blocks();
        assertThat(read.counted())
                .hasSize((int) blocks.stream()
                                .filter(Block.FigureBlock.class::isInstance)
                                .count()
                        + 1)
                .contains(blocks.size() - 2);
    }

    @Test
    void when_it_was_made_is_no_part_of_it_and_every_number_is() {
        byte[] once = ContentForm.write(document(Language.NN, 3.4));
        assertThat(ContentForm.write(document(Language.NN, 3.4).madeAt(MADE))).isEqualTo(once);
        assertThat(ContentForm.write(document(Language.NN, 3.4000001))).isNotEqualTo(once);
    }

    @Test
    void a_form_of_a_later_version_is_not_guessed_at() {
        byte[] later = new String(ContentForm.write(document(Language.NB, 1)), StandardCharsets.UTF_8)
                .replaceFirst("\"form\":1", "\"form\":3")
                .getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> ContentForm.read(later, MADE)).hasMessageContaining("later version");
    }

    @Test
    void keeps_how_it_looks_and_what_was_kept_before_there_were_looks_thaws() {
        Document plain = document(Language.NN, 3.4);
        Look look = new Look(
                new Accent("#7A1F3D"), Logo.of(new byte[] {1, 2, 3}, 3, 1, Text.named("Våpen", "Våpenet", "Arms")));
        Document coloured =
                new Document(plain.language(), plain.cover(), plain.blocks(), plain.imprint(), plain.shape(), look);
        assertThat(ContentForm.read(ContentForm.write(coloured), MADE)
                        .document()
                        .look())
                .isEqualTo(new Look(look.accent(), Logo.of(new byte[] {1, 2, 3}, 3, 1, Text.verbatim("Våpenet"))));
        String kept = new String(ContentForm.write(plain), StandardCharsets.UTF_8);
        assertThat(kept).startsWith("{\"form\":1,").doesNotContain("\"look\"");
        assertThat(ContentForm.read(ContentForm.write(plain), MADE).document().look())
                .isEqualTo(Look.OWN);
    }
}
