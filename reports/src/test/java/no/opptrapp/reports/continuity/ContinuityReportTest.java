package no.opptrapp.reports.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.planning.continuity.CriticalFunction;
import no.opptrapp.planning.continuity.FunctionDraft;
import no.opptrapp.planning.continuity.OtherWay;
import no.opptrapp.planning.continuity.Way;
import no.opptrapp.planning.continuity.stress.Criticality;
import no.opptrapp.planning.continuity.stress.Staffing;
import no.opptrapp.reports.document.Block;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.draft.Draft;
import no.opptrapp.reports.draft.Promises;
import no.opptrapp.reports.engine.PageFill;
import no.opptrapp.reports.engine.PdfChecks;
import no.opptrapp.reports.engine.PdfReport;
import no.opptrapp.reports.web.WebReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContinuityReportTest {

    private static final PdfReport PDF = new PdfReport();
    private static final Text PROGRAM = Text.verbatim("Opptrapp 0.1.0");
    private static final Instant NOW = Instant.parse("2026-03-03T09:00:00Z");

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_plan_can_be_archived_and_read_by_everybody(Language language) throws Exception {
        byte[] pdf = PDF.write(plan(language));

        assertThat(PdfChecks.faults(pdf)).isEmpty();
        assertThat(PdfChecks.fontsNotEmbedded(pdf)).isEmpty();
        assertThat(PdfChecks.alternatives(pdf)).hasSize(1).doesNotContainNull();
        assertThat(PageFill.thin(pdf)).isEmpty();
        assertThat(PdfChecks.text(pdf)).doesNotContain("continuity.", "continuityreport.", "document.sheet");
    }

    @Test
    void tells_first_how_ready_they_are_what_holds_and_what_falls_first() throws Exception {
        String cover = PdfChecks.text(PDF.write(plan(Language.NB)), 1);

        assertThat(cover)
                .contains("Kontinuitetsplan for Bergen", "Versjon 7, endret 2. mars 2026")
                .contains("3 av 6 minimumspunkter i sjekklisten er på plass (50,0 %)")
                .contains("Ved 20 % fravær holder", "Ved 40 % fravær holder", "Ved 60 % fravær holder")
                .contains("Av A-funksjonene faller", "«Døgnbemannet bofellesskap», ved 60 % fravær")
                .contains("Sist øvd 15. jan. 2026: Halve LAR-teamet borte.");
    }

    @Test
    void prints_what_the_stress_test_says_at_every_tenth() throws Exception {
        String text = PdfChecks.text(PDF.write(plan(Language.NB)));

        assertThat(text)
                .as("the rows that the definition of the stress test expects of the example")
                .contains("30 % 3 3 2 4 4 2 0,8")
                .contains("0 % 4 4 2 4 4 2 0,0")
                .contains("Funksjoner som faller eller trenger hjelp ved 40 % fravær");
    }

    @Test
    void the_functions_begin_below_their_heading_however_much_is_said_of_them() throws Exception {
        List<CriticalFunction> told = SampleFindings.madeUp(false).plan().functions().stream()
                .map(ContinuityReportTest::told)
                .toList();

        byte[] pdf = PDF.write(of(SampleFindings.of(told, List.of(), false), Language.NB));

        assertThat(told).hasSize(10);
        assertThat(PdfChecks.text(pdf, 3))
                .contains(
                        "Det som må holdes i gang", "Kritikalitet A – liv og helse står på spill", "A · LAR-utdeling");
        assertThat(PdfChecks.text(pdf)).contains("Kritikalitet C – kan vente en tid", "C · Gruppetilbud og kurs");
    }

    @Test
    void warns_of_a_function_that_never_holds() throws Exception {
        CriticalFunction never = new CriticalFunction(
                new UUID(0, 9),
                FunctionDraft.of(
                        "Telefon", Criticality.A, List.of(new Staffing("helse", BigDecimal.ONE, BigDecimal.TEN))));

        List<CriticalFunction> all =
                new ArrayList<>(SampleFindings.madeUp(false).plan().functions());
        all.add(never);

        assertThat(PdfChecks.text(PDF.write(of(SampleFindings.of(all, List.of(), false), Language.NB))))
                .contains("«Telefon» trenger minst 10,0 årsverk helse, men har 1,0 til vanlig");
        assertThat(PdfChecks.text(PDF.write(plan(Language.NB)))).doesNotContain("trenger minst");
    }

    @Test
    void prints_levels_log_exercises_and_what_of_the_minimum_is_missing() throws Exception {
        String text = PdfChecks.text(PDF.write(plan(Language.NB)));

        assertThat(text)
                .contains("Gult. Fra 20 % fravær, eller: Utbrudd i én tjeneste")
                .contains("Utbrudd på Sentrum", "1. februar 2026, 09:30")
                .contains("Vi trenger en stedfortreder til")
                .doesNotContain("Skrevet ved en feil")
                .contains("A03 Punkt 3 om noe som må stå klart", "A01* Punkt 1")
                .contains("Vedtak i ledermøtet (Kari Nordmann, 10. jan. 2026)")
                .contains("78,9 % meldte at tilbudet er tilbake til normalt");
    }

    @Test
    void a_plan_that_was_made_up_says_so_on_its_cover_and_in_its_figure() throws Exception {
        byte[] pdf = PDF.write(of(SampleFindings.madeUp(true), Language.NB));

        assertThat(PdfChecks.text(pdf, 1)).contains("oppdiktet eksempel");
        assertThat(PdfChecks.text(pdf)).contains("Rekonstruerte data", "Vedtak i ledermøtet (demonstrasjonen");
        assertThat(PdfChecks.text(PDF.write(plan(Language.NB)))).doesNotContain("oppdiktet", "Rekonstruerte");
    }

    @Test
    void the_same_plan_is_a_page_with_all_its_words() {
        String page = new WebReport().write(plan(Language.NN));

        assertThat(page)
                .contains("Kva skjer når mange er borte", "Folka som trengst", "Gult. Frå")
                .doesNotContain("continuityreport.");
    }

    @Test
    void a_plan_without_levels_log_or_answers_says_that() throws Exception {
        ContinuityFindings sample = SampleFindings.madeUp(false);
        ContinuityFindings bare = new ContinuityFindings(
                sample.area(),
                SampleFindings.of(sample.plan().functions(), List.of(), false).plan(),
                sample.byAbsence(),
                List.of(),
                sample.checklist(),
                List.of(),
                List.of(),
                sample.reported(),
                sample.today());

        assertThat(PdfChecks.text(PDF.write(of(bare, Language.NB))))
                .contains("Planen har ingen nivåer ennå", "Ingen nivåer er satt i verk", "Ingen øvelser er skrevet inn")
                .contains("Ingen øvelse av planen er skrevet inn");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_wall_is_one_page_that_can_be_read_by_everybody(Language language) throws Exception {
        byte[] pdf = PDF.write(wall(SampleFindings.large(), language));

        assertThat(SampleFindings.large().plan().functions()).hasSize(12);
        assertThat(PdfChecks.pages(pdf)).isEqualTo(1);
        assertThat(PdfChecks.pages(PDF.write(wall(SampleFindings.madeUp(true), language))))
                .isEqualTo(1);
        assertThat(PdfChecks.faults(pdf)).isEmpty();
        assertThat(PdfChecks.text(pdf)).doesNotContain("continuity.", "continuityreport.");
    }

    @Test
    void the_wall_says_who_does_what_and_how_each_function_fares() throws Exception {
        String text = PdfChecks.text(PDF.write(wall(SampleFindings.madeUp(true), Language.NB)));

        assertThat(text)
                .contains("Kontinuitetsplan for Bergen", "Grønt", "Gult", "Oransje", "Rødt")
                .contains("Kriseledelsen ber nabokommunene om hjelp")
                .contains("Kari Nordmann", "Ola Hansen", "✓ Holder", "✗ Faller", "+ 0,2 helse")
                .contains("Flyttes ved Oransje: LAR-utdeling og medisinoppfølging får 0,2 helse fra Oppfølging")
                .contains("oppdiktet eksempel", "Versjon 7, endret 2. mars 2026. Opptrapp 0.1.0.");
    }

    @Test
    void what_people_wrote_decides_the_checksum_and_the_moment_does_not() {
        String one = SampleFindings.madeUp(false).hash();

        assertThat(SampleFindings.madeUp(false).hash()).isEqualTo(one).hasSize(64);
        assertThat(SampleFindings.madeUp(true).hash()).isNotEqualTo(one);
        assertThat(Objects.requireNonNull(
                        plan(Language.NB).madeAt(Instant.EPOCH).imprint().dataHash()))
                .isEqualTo(one);
    }

    /** The same function with long words about everything: a row as tall as plans of municipalities have. */
    private static CriticalFunction told(CriticalFunction function) {
        FunctionDraft facts = function.facts();
        return new CriticalFunction(
                function.id(),
                new FunctionDraft(
                        facts.name(),
                        facts.criticality(),
                        facts.staffing(),
                        List.of(new OtherWay(Way.HOME_DELIVERY, 70), new OtherWay(Way.OUTDOORS, 90)),
                        List.of("Oppsøkende team", "Leverandør av brukerutstyr"),
                        "Avdelingsleder lavterskel",
                        "Fagutvikler lavterskel"));
    }

    @Test
    void the_report_of_the_year_has_a_chapter_of_the_plans_own_blocks() throws Exception {
        Draft draft = new Draft();
        ContinuityChapter chapter = new ContinuityChapter(SampleFindings.madeUp(true), Language.NB);
        chapter.write(draft);
        Document whole = plan(Language.NB);
        Document year =
                new Document(Language.NB, whole.cover(), draft.blocks(), whole.imprint(), Document.Shape.REPORT);

        assertThat(Promises.withoutSlot(year)).isEmpty();
        assertThat(Promises.bareHeadings(year)).isEmpty();
        String text = PdfChecks.text(PDF.write(year));
        assertThat(text)
                .contains("1 Beredskap når mange er borte", "1.1 Hva skjer når mange er borte", "Figur 1", "Tabell 1")
                .contains("3 av 6 minimumspunkter i sjekklisten er på plass (50,0 %)", "Ved 40 % fravær holder")
                .contains("1.3 Minimumspunkter som mangler");
        assertThat(year.blocks().stream().filter(Block.TableBlock.class::isInstance))
                .as("the same rows as in the plan's own report")
                .allSatisfy(table -> assertThat(rows(whole)).contains(((Block.TableBlock) table).rows()));
        assertThat(chapter.basis())
                .isNotEqualTo(new ContinuityChapter(SampleFindings.madeUp(false), Language.NB).basis());
    }

    private static List<List<List<Text>>> rows(Document document) {
        return document.blocks().stream()
                .filter(Block.TableBlock.class::isInstance)
                .map(table -> ((Block.TableBlock) table).rows())
                .toList();
    }

    private static Document plan(Language language) {
        return of(SampleFindings.madeUp(false), language);
    }

    private static Document of(ContinuityFindings findings, Language language) {
        return ContinuityReport.of(findings, language, PROGRAM, NOW);
    }

    private static Document wall(ContinuityFindings findings, Language language) {
        Document wall = WallSheet.of(findings, language, PROGRAM, NOW);
        assertThat(Texts.in(language).say(wall.cover().title())).isNotEmpty();
        return wall;
    }
}
