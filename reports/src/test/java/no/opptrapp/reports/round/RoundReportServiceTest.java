package no.opptrapp.reports.round;

import static no.opptrapp.reports.round.StoredRounds.NATIONAL;
import static no.opptrapp.reports.round.StoredRounds.READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.micronaut.context.ApplicationContext;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.figure.Category;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.reports.document.Block;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.draft.Promises;
import no.opptrapp.reports.edition.ReportKey;
import no.opptrapp.reports.edition.ReportService;
import no.opptrapp.reports.engine.PageFill;
import no.opptrapp.reports.engine.PdfChecks;
import no.opptrapp.survey.result.RoundStillOpen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DatabaseTest
class RoundReportServiceTest {

    private static final IsoWeek W48 = IsoWeek.parse("2020-W48");
    private static final String SURVEY = "korona-og-rus-2020";
    private static final Text.Named TITLE =
            new Text.Named("Korona og rus 2020", "Korona og rus 2020", "Coronavirus and drugs 2020");
    private static boolean stored;

    private final RoundReportService reports;
    private final ReportService outlets;
    private final StoredRounds rounds;

    RoundReportServiceTest(RoundReportService reports, ReportService outlets, ApplicationContext beans) {
        this.reports = reports;
        this.outlets = outlets;
        this.rounds = new StoredRounds(beans);
    }

    @BeforeEach
    void publishes_the_series_once() {
        if (!stored) {
            rounds.takeIn(SURVEY, TITLE, "answer/korona-og-rus-2020.csv").forEach(round -> {
                rounds.close(SURVEY, round);
                if (round.equals(W48)) {
                    assertThat(rounds.approve(SURVEY, round, "Hasj og amfetamin"))
                            .isPositive();
                }
                rounds.publish(SURVEY, round);
            });
            stored = true;
        }
    }

    private byte[] pdf(Actor actor, String survey, IsoWeek round, Language language) {
        return outlets.pdf(actor, outlets.document(actor, ReportKey.ofRound(survey, round, language)));
    }

    private String html(Actor actor, String survey, IsoWeek round, Language language) {
        return outlets.html(actor, outlets.document(actor, ReportKey.ofRound(survey, round, language)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void can_be_archived_and_read_by_everybody(Language language) throws Exception {
        Document document = reports.document(READER, SURVEY, W48, language);
        byte[] pdf = outlets.pdf(READER, document);
        assertThat(PdfChecks.faults(pdf)).isEmpty();
        assertThat(PdfChecks.fontsNotEmbedded(pdf)).isEmpty();
        assertThat(Promises.withoutSlot(document)).isEmpty();
        assertThat(Promises.lost(document, pdf)).isEmpty();
        assertThat(PageFill.thin(pdf)).isEmpty();
        assertThat(PdfChecks.alternatives(pdf)).hasSize(24).doesNotContainNull();
    }

    @Test
    void says_every_value_that_was_worked_out() throws Exception {
        String page = html(READER, SURVEY, W48, Language.NB);
        List<NamedCsvRecord> expected = expected();
        for (int i = 1; i <= 24; i++) {
            String figure = "F" + i;
            List<Double> values = expected.stream()
                    .filter(row -> row.getField("figure").equals(figure))
                    .map(row -> new BigDecimal(row.getField("value"))
                            .setScale(1, RoundingMode.HALF_UP)
                            .doubleValue())
                    .toList();
            assertThat(FigureNumbers.in(page, figure)).as(figure).containsSubsequence(values);
        }
    }

    @Test
    void prints_table_1_and_the_figures_with_their_values() throws Exception {
        String text = PdfChecks.text(pdf(READER, SURVEY, W48, Language.NB));
        assertThat(text)
                .contains("Tabell 1 Respondentenes geografiske tilhørighet")
                .contains("Nord-Norge 19 21,8 %", "Trøndelag 12 13,8 %", "Vestlandet 19 21,8 %")
                .contains("Østlandet 24 27,6 %", "Sørlandet 13 14,9 %", "87 100,0 %");
        for (int i = 1; i <= 24; i++) {
            assertThat(text).contains("Figur " + i + " ").doesNotContain("Figur " + i + ": ");
        }
        assertThat(text)
                .contains("har i gjennomsnitt 92,5 respondenter", "da tallet var 81,0")
                .contains("publisert", "Rekonstruerte data.")
                .doesNotContain("svar rekonstruert");
        for (NamedCsvRecord row : expected()) {
            String value = new BigDecimal(row.getField("value"))
                    .setScale(1, RoundingMode.HALF_UP)
                    .toPlainString()
                    .replace('.', ',');
            if (!row.getField("measure").equals("count")) {
                assertThat(text).as(row.toString()).contains(value);
            }
        }
    }

    private static List<NamedCsvRecord> expected() throws Exception {
        var in = RoundReportServiceTest.class.getResourceAsStream(
                "/no/opptrapp/survey/result/korona-og-rus-2020-W48.csv");
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .fieldSeparator(';')
                .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        }
    }

    @Test
    void calls_only_a_certain_change_a_change() throws Exception {
        String text = PdfChecks.text(pdf(READER, SURVEY, W48, Language.NB));
        assertThat(text)
                .contains("Fra september til november har andelen gått ned fra 66,9 % til 49,4 % (−17,5 prosentpoeng)."
                        + " Endringen er større enn tilfeldigheter alene tilsier.")
                .contains("Fra oktober til november er andelen om lag som før: 52,7 % og 49,4 % (−3,3 prosentpoeng)."
                        + " Forskjellen kan skyldes tilfeldigheter.")
                .contains("Fra september til november har andelen økt fra 30,7 % til 42,6 % (+11,9 prosentpoeng).")
                .containsOnlyOnce("har andelen gått ned")
                .containsOnlyOnce("har andelen økt");
    }

    @Test
    void names_the_lowest_so_far_and_compares_landsdeler_with_care() throws Exception {
        String text = PdfChecks.text(pdf(READER, SURVEY, W48, Language.NB));
        assertThat(text)
                .contains("Det er den laveste andelen så langt. Den høyeste var 39,9 % i mai.")
                .contains(
                        "Nord-Norge har den høyeste andelen som svarer «I stor grad» eller «I svært stor grad»: 77,8 %")
                .contains("men det er få svar i hver landsdel, og den kan skyldes tilfeldigheter");
    }

    /** What the report says of its own accord, in a language. */
    private List<String> drafted(IsoWeek round, Language language) {
        Document document = reports.document(READER, SURVEY, round, language);
        return Stream.concat(
                        document.cover().mainPoints().stream(),
                        document.blocks().stream()
                                .filter(block -> block instanceof Block.Comment comment && !comment.isEmpty())
                                .map(block -> ((Block.Comment) block).text()))
                .map(Texts.in(language)::say)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-W13", "2020-W14", "2020-W20", "2020-W24", "2020-W35", "2020-W42", "2020-W48"})
    void no_main_point_and_no_comment_repeats_a_raw_question(String round) {
        for (Language language : Language.values()) {
            assertThat(drafted(IsoWeek.parse(round), language))
                    .noneMatch(words -> words.contains("?"))
                    .noneMatch(words -> words.contains("du/d") || words.contains("Do you"));
        }
    }

    @Test
    void the_appendix_counts_the_answers_of_every_month() {
        List<String> heads = reports.document(READER, SURVEY, W48, Language.NB).blocks().stream()
                .filter(Block.TableBlock.class::isInstance)
                .map(Block.TableBlock.class::cast)
                .flatMap(table -> table.header().stream())
                .map(Texts.in(Language.NB)::say)
                .toList();
        assertThat(heads).contains("mars", "apr.", "mai", "juni", "juli", "aug.", "sep.", "okt.", "nov.");
    }

    @Test
    void the_imprint_says_when_the_numbers_were_published_and_in_which_version() {
        assertThat(html(READER, SURVEY, W48, Language.NB))
                .contains("Publisert 1. desember 2020, versjon 1", "Denne kopien er laget")
                .contains("Tabell F</span> Det rapporten er laget av", "versjonene 1 og 2")
                .doesNotContain("SNAPSHOT");
    }

    @Test
    void makes_the_same_cover_alone_as_in_the_report() {
        for (Language language : Language.values()) {
            assertThat(reports.cover(READER, SURVEY, W48, language))
                    .isEqualTo(reports.document(READER, SURVEY, W48, language).cover());
        }
    }

    @Test
    void says_on_the_cover_and_at_every_figure_that_the_data_are_reconstructed() throws Exception {
        byte[] pdf = pdf(READER, SURVEY, W48, Language.NB);
        assertThat(PdfChecks.text(pdf, 1)).contains("rekonstruert");
        assertThat(PdfChecks.text(pdf).split("Rekonstruerte data", -1)).hasSize(25 + 1);
    }

    @Test
    void shows_only_texts_that_a_person_approved() {
        String page = html(READER, SURVEY, W48, Language.NB);
        assertThat(page)
                .contains("«Hasj og amfetamin»")
                .doesNotContain("Heroin", "Redd for å bli smittet", "Løpende individuelle risikovurderinger");
    }

    @Test
    void bookmarks_are_the_contents_and_lead_to_the_pages_they_name() throws Exception {
        byte[] pdf = pdf(READER, SURVEY, W48, Language.NN);
        String contents = PdfChecks.text(pdf, 2);
        assertThat(PdfChecks.bookmarks(pdf)).hasSizeGreaterThan(18).allSatisfy(bookmark -> {
            assertThat(contents).contains(bookmark.title() + " " + bookmark.page());
            assertThat(PdfChecks.text(pdf, bookmark.page())).contains(bookmark.title());
        });
    }

    @Test
    void is_the_same_again_but_for_the_moment_it_was_made() {
        var first = reports.document(READER, SURVEY, W48, Language.EN);
        var second = reports.document(READER, SURVEY, W48, Language.EN);
        assertThat(second.blocks()).isEqualTo(first.blocks());
        assertThat(second.imprint().dataHash())
                .isEqualTo(first.imprint().dataHash())
                .hasSize(64);
    }

    @Test
    void an_earlier_round_knows_nothing_of_later_ones() {
        String page = html(READER, SURVEY, IsoWeek.parse("2020-W35"), Language.NB);
        assertThat(page).contains("kartlegging uke 35").doesNotContain("november", "oktober");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_small_report_of_a_landsdel_keeps_the_promises_of_the_large_one(Language language) throws Exception {
        Document document = reports.ofRegion(READER, SURVEY, W48, "VL", language);
        byte[] pdf = outlets.pdf(READER, document);
        assertThat(PdfChecks.faults(pdf)).isEmpty();
        assertThat(PdfChecks.text(pdf)).doesNotContain("null", "roundreport.");
        assertThat(Promises.withoutSlot(document)).isEmpty();
        assertThat(Promises.bareHeadings(document)).isEmpty();
        assertThat(Promises.lost(document, pdf)).isEmpty();
        assertThat(PageFill.thin(pdf)).isEmpty();
        assertThat(PdfChecks.pages(pdf)).isLessThanOrEqualTo(5);
    }

    /** Nothing of another landsdel is in it, and each cell of its own stands as it does in the large report. */
    @ParameterizedTest
    @ValueSource(strings = {"NN", "TR", "VL", "OL", "SL"})
    void the_small_report_shows_the_rows_of_its_landsdel_and_of_the_country_as_they_are_published(String region) {
        List<Figure> large = figures(reports.document(READER, SURVEY, W48, Language.NB));
        List<Figure> small = figures(reports.ofRegion(READER, SURVEY, W48, region, Language.NB));
        assertThat(small).isNotEmpty().allSatisfy(figure -> {
            assertThat(figure.categories()).extracting(Category::key).isSubsetOf(region, "NO");
            assertThat(large)
                    .anySatisfy(published -> assertThat(published.cells().get(region))
                            .isEqualTo(figure.cells().get(region)));
            if (figure.categories().size() > 1) {
                assertThat(large)
                        .anySatisfy(published -> assertThat(published
                                        .cells()
                                        .get(published.categories().getLast().key()))
                                .isEqualTo(figure.cells().get("NO")));
            }
        });
        assertThat(small).extracting(figure -> figure.categories().size()).contains(2);
    }

    @Test
    void the_small_report_says_what_the_landsdel_and_the_country_answered() throws Exception {
        assertThat(PdfChecks.text(outlets.pdf(READER, reports.ofRegion(READER, SURVEY, W48, "VL", Language.NB))))
                .contains("Vestlandet", "Hele landet, november 2020: 49,4", "respondenter med landsdel kommer fra")
                .containsPattern("normalsituasjon[^.]*: 50,0 % i Vestlandet, blant 18 svar[.]");
    }

    private static List<Figure> figures(Document document) {
        return document.blocks().stream()
                .filter(Block.FigureBlock.class::isInstance)
                .map(block -> ((Block.FigureBlock) block).figure())
                .toList();
    }

    @Test
    void there_is_no_small_report_of_what_is_no_landsdel() {
        for (String other : List.of("NO", "46", "XX")) {
            assertThatThrownBy(() -> reports.ofRegion(READER, SURVEY, W48, other, Language.NB))
                    .isInstanceOf(NotInScope.class);
        }
    }

    @Test
    void there_is_none_of_an_open_round_and_a_closed_one_is_for_the_national_team() throws Exception {
        IsoWeek week = rounds.takeIn("disclosure", TITLE, "answer/korona-og-rus-2020.csv")
                .getFirst();
        assertThatThrownBy(() -> pdf(NATIONAL, "disclosure", week, Language.NB)).isInstanceOf(RoundStillOpen.class);
        rounds.close("disclosure", week);
        assertThatThrownBy(() -> pdf(READER, "disclosure", week, Language.NB)).isInstanceOf(NotInScope.class);
        byte[] pdf = pdf(NATIONAL, "disclosure", week, Language.NB);
        assertThat(PdfChecks.faults(pdf)).isEmpty();
        assertThat(PdfChecks.text(pdf)).contains("fordi tallene er skjult", "Versjon 1, ikke publisert");
    }
}
