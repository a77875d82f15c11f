package no.opptrapp.reports.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.reports.document.Accent;
import no.opptrapp.reports.document.Block;
import no.opptrapp.reports.document.Cover;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.document.Look;
import no.opptrapp.reports.document.SampleDocument;
import no.opptrapp.reports.document.SampleLogo;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfReportTest {

    private static final PdfReport REPORT = new PdfReport();
    private static final Map<Language, byte[]> WRITTEN = new EnumMap<>(Language.class);

    private static byte[] written(Language language) {
        return WRITTEN.computeIfAbsent(language, l -> REPORT.write(SampleDocument.in(l)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void can_be_archived_and_read_by_everybody(Language language) throws Exception {
        assertThat(PdfChecks.faults(written(language))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void can_be_archived_and_read_by_everybody_in_a_look_of_its_own(Language language) throws Exception {
        Document sample = SampleDocument.in(language);
        Look look = new Look(new Accent("#7A1F3D"), SampleLogo.logo());
        byte[] pdf = REPORT.write(
                new Document(language, sample.cover(), sample.blocks(), sample.imprint(), sample.shape(), look));
        assertThat(PdfChecks.faults(pdf)).isEmpty();
        assertThat(PdfChecks.alternatives(pdf)).startsWith("Våpenet til Bergen");
        assertThat(PdfChecks.text(pdf))
                .as("a colour takes no room, and a logo only on the cover")
                .isEqualTo(PdfChecks.text(written(language)));
    }

    @Test
    void a_look_colours_headings_and_cover_and_leaves_the_next_report_as_it_was() throws Exception {
        Document sample = SampleDocument.in(Language.NB);
        Color wine = new Color(0x7A1F3D);
        Document coloured = new Document(
                sample.language(),
                sample.cover(),
                sample.blocks(),
                sample.imprint(),
                sample.shape(),
                new Look(new Accent("#7A1F3D"), null));
        assertThat(new Color(cover(REPORT.pictures(coloured)))).isEqualTo(wine);
        assertThat(new Color(cover(REPORT.pictures(sample)))).isEqualTo(new Color(0x14323A));
    }

    private static int cover(PagePictures pages) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(pages.png(1))).getRGB(5, 5);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void loses_no_text(Language language) throws Exception {
        Document document = SampleDocument.in(language);
        String text = PdfChecks.text(written(language));
        assertThat(texts(document).map(PdfChecks::plain))
                .allSatisfy(words -> assertThat(text).contains(words));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void comes_out_as_planned_the_first_time_it_is_set(Language language) throws Exception {
        PdfReport.Ready ready = REPORT.ready(SampleDocument.in(language));
        SetPages found = SetPages.of(new Template().fill(ready.rows(), ready.title(), ready.pageOf(), true, Look.OWN));
        assertThat(ready.standsAs(found)).isTrue();
        assertThat(ready.contents()).isNotEmpty();
    }

    private static Stream<String> texts(Document document) {
        Texts texts = Texts.in(document.language());
        Stream<no.opptrapp.core.text.Text> cover = Stream.concat(
                Stream.of(
                        document.cover().title(),
                        document.cover().series(),
                        document.cover().period(),
                        document.cover().mainPointsTitle(),
                        document.cover().warning()),
                document.cover().mainPoints().stream());
        Stream<no.opptrapp.core.text.Text> blocks = document.blocks().stream().flatMap(block -> switch (block) {
            case Block.Heading heading -> Stream.of(heading.text());
            case Block.Paragraph paragraph -> Stream.of(paragraph.text());
            case Block.Comment comment -> Stream.of(comment.text());
            case Block.BulletList list -> list.points().stream();
            case Block.Toc toc -> Stream.of(toc.title());
            case Block.PageBreak _ -> Stream.empty();
            case Block.TableBlock table ->
                Stream.of(
                                Stream.of(table.label(), table.caption()),
                                table.header().stream(),
                                table.rows().stream().flatMap(List::stream))
                        .flatMap(part -> part);
            case Block.FigureBlock figure ->
                Stream.of(
                                Stream.of(
                                        figure.label(),
                                        figure.figure().title(),
                                        figure.figure().subtitle()),
                                figure.figure().notes().stream())
                        .flatMap(part -> part);
        });
        return Stream.concat(cover, blocks).map(texts::say);
    }

    @Test
    void the_words_of_a_figure_are_letters_and_not_shapes() throws Exception {
        assertThat(PdfChecks.text(written(Language.NB))).contains("September", "27,6", "Svar 5");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void carries_all_its_fonts(Language language) throws Exception {
        assertThat(PdfChecks.fontsNotEmbedded(written(language))).isEmpty();
    }

    @Test
    void bookmarks_are_the_contents_and_lead_to_the_pages_they_name() throws Exception {
        byte[] pdf = written(Language.NB);
        String contents = PdfChecks.text(pdf, 2);
        List<PdfChecks.Bookmark> bookmarks = PdfChecks.bookmarks(pdf);
        assertThat(bookmarks).hasSize(9);
        int from = 0;
        for (PdfChecks.Bookmark bookmark : bookmarks) {
            String line = bookmark.title() + " " + bookmark.page();
            assertThat(contents.substring(from)).contains(line);
            from = contents.indexOf(line, from) + line.length();
            assertThat(PdfChecks.text(pdf, bookmark.page())).contains(bookmark.title());
        }
    }

    @Test
    void contents_of_many_headings_are_set_smaller_and_stay_on_one_page() throws Exception {
        Document sample = SampleDocument.in(Language.NB);
        List<Block> blocks = new ArrayList<>(sample.blocks());
        for (int chapter = 3; chapter <= 9; chapter++) {
            blocks.add(new Block.Heading(1, Integer.toString(chapter), Text.verbatim("Kapittel nummer " + chapter)));
            for (int section = 1; section <= 3; section++) {
                blocks.add(new Block.Heading(2, chapter + "." + section, Text.verbatim("Avsnitt " + section)));
                blocks.add(new Block.Paragraph(Text.verbatim("Noe som er sagt."), Block.Manner.BODY));
            }
        }
        byte[] pdf = new PdfReport().write(new Document(Language.NB, sample.cover(), blocks, sample.imprint()));
        assertThat(PdfChecks.faults(pdf)).isEmpty();
        List<PdfChecks.Bookmark> bookmarks = PdfChecks.bookmarks(pdf);
        assertThat(bookmarks).hasSizeGreaterThan(35);
        assertThat(PdfChecks.text(pdf, 2))
                .contains(
                        bookmarks.getLast().title() + " " + bookmarks.getLast().page());
    }

    @Test
    void every_kind_of_block_has_its_tag() throws Exception {
        assertThat(PdfChecks.tags(written(Language.NB)))
                .contains("Document", "H1", "H2", "H3", "Text", "Figure", "Table", "TR", "TH", "TD", "L", "LI", "Lbl")
                .contains("LBody", "TOC", "TOCI", "Reference", "Link", "BlockQuote");
    }

    @Test
    void every_figure_says_in_words_what_it_shows() throws Exception {
        List<String> alternatives = PdfChecks.alternatives(written(Language.NB));
        assertThat(alternatives)
                .hasSize(12)
                .allSatisfy(words -> assertThat(words).hasSizeGreaterThan(40));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void says_its_language_and_shows_its_title(Language language) throws Exception {
        try (var pdf = Loader.loadPDF(written(language))) {
            assertThat(pdf.getDocumentCatalog().getLanguage())
                    .isEqualTo(language.locale().toLanguageTag());
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Prøverapport – kartlegging uke 48");
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
        }
    }

    @Test
    void every_page_but_the_cover_says_which_of_how_many_it_is() throws Exception {
        byte[] pdf = written(Language.NN);
        int pages = PdfChecks.pages(pdf);
        List<String> feet = new ArrayList<>();
        for (int page = 2; page <= pages; page++) {
            feet.add(PdfChecks.text(pdf, page));
        }
        for (int page = 2; page <= pages; page++) {
            assertThat(feet.get(page - 2)).contains("Side " + page + " av " + pages);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_title_of_two_hundred_wide_letters_stands_whole_on_the_cover_and_short_at_the_foot(Language language)
            throws Exception {
        String title = "W".repeat(200);
        Document sample = SampleDocument.in(language);
        Cover cover = sample.cover();
        byte[] pdf = REPORT.write(new Document(
                language,
                new Cover(
                        Text.verbatim(title),
                        cover.series(),
                        cover.period(),
                        cover.mainPointsTitle(),
                        cover.mainPoints(),
                        cover.warning()),
                sample.blocks(),
                sample.imprint()));
        assertThat(PdfChecks.text(pdf, 1).replaceAll("\\s", "")).contains(title);
        assertThat(PdfChecks.text(pdf, 1)).contains(Texts.in(language).say(cover.period()));
        assertThat(PdfChecks.text(pdf, 3).replaceAll("\\s", "")).contains("WWW").doesNotContain("W".repeat(60));
        assertThat(PdfChecks.pages(pdf)).isEqualTo(PdfChecks.pages(written(language)));
    }

    @Test
    void a_line_taller_than_a_page_moves_the_rest_and_the_contents_say_where_to() throws Exception {
        Document sample = SampleDocument.in(Language.NB);
        List<Block> blocks = new ArrayList<>(sample.blocks());
        int first = blocks.indexOf(blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .findFirst()
                .orElseThrow());
        blocks.add(first + 1, new Block.Paragraph(Text.verbatim("lange ord ".repeat(1_500)), Block.Manner.BODY));
        byte[] pdf = REPORT.write(new Document(Language.NB, sample.cover(), blocks, sample.imprint()));
        int pages = PdfChecks.pages(pdf);
        assertThat(PdfChecks.text(pdf, pages)).contains("Side " + pages + " av " + pages);
        String contents = PdfChecks.text(pdf, 2);
        assertThat(PdfChecks.bookmarks(pdf)).isNotEmpty().allSatisfy(bookmark -> {
            assertThat(contents).contains(bookmark.title() + " " + bookmark.page());
            assertThat(PdfChecks.text(pdf, bookmark.page())).contains(bookmark.title());
        });
    }

    @Test
    void the_tagging_library_is_on_the_class_path_once() throws Exception {
        assertThat(getClass().getClassLoader().resources("com/lowagie/text/pdf/PdfWriter.class"))
                .hasSize(1);
    }
}
