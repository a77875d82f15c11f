package no.opptrapp.reports.wide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Forbidden;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.People;
import no.opptrapp.core.clock.SettableClock;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.indicator.ObservationQuery;
import no.opptrapp.core.indicator.targets.TargetDraft;
import no.opptrapp.core.indicator.targets.TargetService;
import no.opptrapp.core.indicator.value.Value;
import no.opptrapp.core.indicator.value.ValueService;
import no.opptrapp.core.period.Year;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.planning.county.CountyQuery;
import no.opptrapp.planning.county.CountyService;
import no.opptrapp.planning.county.CountyTable;
import no.opptrapp.planning.county.PlanCount;
import no.opptrapp.planning.measure.MeasureStatus;
import no.opptrapp.planning.measure.Schedule;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.draft.Promises;
import no.opptrapp.reports.edition.ReportKey;
import no.opptrapp.reports.edition.ReportKind;
import no.opptrapp.reports.edition.ReportService;
import no.opptrapp.reports.engine.PageFill;
import no.opptrapp.reports.engine.PdfChecks;
import no.opptrapp.reports.status.StoredYear;
import no.opptrapp.reports.workbook.Workbooks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reports of counties and of the country, from the same values. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WideReportsTest {

    private static final String BERGEN = "4601";
    private static final String VESTLAND = "46";
    private static final String NORWAY = "NO";
    private static final int YEAR = 2023;

    private final ReportService reports;

    WideReportsTest(ReportService reports) {
        this.reports = reports;
    }

    @BeforeAll
    void takes_in_the_year_once(ApplicationContext beans, SettableClock clock, TargetService targets) {
        clock.set(Instant.parse("2024-01-15T09:00:00Z"));
        StoredYear stored = new StoredYear(beans);
        stored.takeIn();
        stored.need(BERGEN, "Lang ventetid på avrusning", 80);
        stored.need("4627", "Ingen å snakke med", 60);
        stored.need("0301", "Ingen plass å sove", 70);
        LocalDate spring = LocalDate.of(2023, 3, 1);
        stored.measure(
                "4627", "Samtalegruppe", MeasureStatus.UNDER_WAY, new Schedule(spring, spring.plusMonths(6), null));
        targets.set(People.national(), new TargetDraft("R01", NORWAY, new Year(2016), null, new Year(2028), 3.4, 0));
    }

    private Document report(Actor actor, String area, int year, Language language) {
        ReportKind kind = area.equals(NORWAY) ? ReportKind.COUNTRY : ReportKind.COUNTY;
        return reports.document(actor, ReportKey.annual(kind, area, year, language));
    }

    private byte[] pdf(Document document) {
        return reports.pdf(People.national(), document);
    }

    private String text(String area, int year) throws Exception {
        return PdfChecks.text(pdf(report(People.national(), area, year, Language.NB)));
    }

    @ParameterizedTest
    @CsvSource({"46,NB", "46,NN", "46,EN", "NO,NB", "NO,NN", "NO,EN"})
    void can_be_archived_and_read_by_everybody_and_lose_nothing(String area, Language language) throws Exception {
        Document document = report(People.national(), area, YEAR, language);
        byte[] pdf = pdf(document);
        assertThat(PdfChecks.faults(pdf)).isEmpty();
        assertThat(PdfChecks.fontsNotEmbedded(pdf)).isEmpty();
        assertThat(PdfChecks.alternatives(pdf)).isNotEmpty().doesNotContainNull();
        assertThat(PdfChecks.text(pdf)).doesNotContain("null", "NaN", "report.", "draft.", "wide.", "county.");
        assertThat(Promises.withoutSlot(document)).isEmpty();
        assertThat(Promises.bareHeadings(document)).isEmpty();
        assertThat(Promises.lost(document, pdf)).isEmpty();
        assertThat(PageFill.thin(pdf)).isEmpty();
        String contents = PdfChecks.text(pdf, 2) + PdfChecks.text(pdf, 3);
        assertThat(PdfChecks.bookmarks(pdf)).hasSizeGreaterThan(12).allSatisfy(bookmark -> {
            assertThat(contents).contains(bookmark.title() + " " + bookmark.page());
            assertThat(PdfChecks.text(pdf, bookmark.page())).contains(bookmark.title());
        });
    }

    @Test
    void the_country_prints_the_sums_of_person_years_that_everybody_else_is_told(ValueService values) throws Exception {
        String text = text(NORWAY, 2020);
        List<Value> sums =
                values
                        .all(
                                People.national(),
                                "PY_TOTAL",
                                ObservationQuery.all().approved().inArea(NORWAY))
                        .stream()
                        .filter(value -> value.key().period().lastDay().getYear() <= 2020)
                        .toList();
        assertThat(sums)
                .hasSize(5)
                .allSatisfy(sum -> assertThat(text)
                        .contains(PdfChecks.plain(Texts.in(Language.NB)
                                .say(Amount.number(
                                        Objects.requireNonNull(sum.finding().value()), 1)))));
        assertThat(text)
                .contains("har fått tallet videreført fra et tidligere år")
                .contains("Årsverk i hele landet, år for år", "årsverk i hele landet");
    }

    @Test
    void the_country_says_how_unlike_municipalities_are_and_over_how_many() throws Exception {
        assertThat(text(NORWAY, 2020)).contains("P90 delt på P10", "Gini-indeks", "målt over");
    }

    @Test
    void the_country_counts_those_that_have_a_service_of_those_that_have_answered() throws Exception {
        assertThat(text(NORWAY, YEAR))
                .contains("Andel av kommunene som har tjenesten", "svarer ja.")
                .containsPattern("De fleste kommunene [(]\\d+ av \\d+[)] svarer ja[.]");
    }

    @Test
    void the_country_counts_needs_by_landsdel_and_has_its_own_targets() throws Exception {
        assertThat(text(NORWAY, YEAR))
                .contains("1 av ett nasjonalt måltall er nådd eller i rute.")
                .contains("Vestlandet", "Sørlandet", "for folketallet")
                .containsPattern("\\d+ behov er åpne, og \\d+ av dem er uten tiltak[.]")
                .containsPattern("kommunene [(]\\d+ av 35\\d[)] har åpne behov[.]");
    }

    @Test
    void a_county_prints_the_numbers_that_its_coordinator_is_told(CountyService county) throws Exception {
        CountyTable table = county.of(People.national(), CountyQuery.all().inArea(VESTLAND));
        String text = text(VESTLAND, YEAR);
        Texts nb = Texts.in(Language.NB);
        assertThat(table.rows()).hasSize(43).allSatisfy(row -> {
            PlanCount count = row.count();
            assertThat(text)
                    .contains(nb.say(row.municipality().name()) + " " + count.needs() + " "
                            + (count.worst() == 0 ? "\u2013" : count.worst()) + " " + count.bare() + " "
                            + count.stillReported() + " " + count.measures() + " " + count.late());
        });
        int needs = table.rows().stream().mapToInt(row -> row.count().needs()).sum();
        assertThat(text).contains("I alt " + needs + " 100 ", "av 43) har åpne behov.", "IS-24/8");
        String first = nb.say(table.calls().getFirst().row().municipality().name());
        assertThat(text).contains("Følg opp " + first + " først.");
        assertThat(table.calls())
                .extracting(call -> nb.say(Text.of(
                        "countyreport.followUp.points",
                        call.row().municipality().name(),
                        call.points())))
                .allSatisfy(said -> assertThat(text).contains(said));
    }

    /** One municipality only, a county that is gone, one born out of it, one merged before, and before the first values. */
    @ParameterizedTest
    @CsvSource({"03,2023", "54,2023", "55,2023", "30,2020", "56,2040", "12,2019"})
    void a_county_stands_whatever_is_known_of_it(String county, int year) throws Exception {
        Document document = report(People.national(), county, year, Language.NN);
        byte[] pdf = pdf(document);
        assertThat(PdfChecks.faults(pdf)).isEmpty();
        assertThat(PdfChecks.text(pdf)).doesNotContain("null", "NaN", "countyreport.");
        assertThat(PageFill.thin(pdf)).isEmpty();
        assertThat(Promises.withoutSlot(document)).isEmpty();
        assertThat(Promises.bareHeadings(document)).isEmpty();
        assertThat(reports.html(People.national(), document)).doesNotContain(">null", "countyreport.");
    }

    @Test
    void a_county_that_is_gone_or_born_says_so() throws Exception {
        assertThat(text("54", YEAR)).contains("Troms og Finnmark er ikke lenger et fylke.");
        assertThat(text("55", YEAR)).contains("Troms fantes ikke som fylke hele perioden.");
        assertThat(text("03", YEAR)).contains("Oslo har bare én kommune.");
    }

    @Test
    void is_the_same_again_and_another_when_something_has_changed() {
        for (String area : List.of(VESTLAND, NORWAY)) {
            Document first = report(People.national(), area, YEAR, Language.EN);
            Document second = report(People.national(), area, YEAR, Language.EN);
            Document other = report(People.national(), area, YEAR - 1, Language.EN);
            assertThat(second.blocks()).isEqualTo(first.blocks());
            assertThat(second.imprint().dataHash()).isEqualTo(first.imprint().dataHash());
            assertThat(other.imprint().dataHash()).isNotEqualTo(first.imprint().dataHash());
        }
    }

    @Test
    void is_for_those_who_follow_the_county_or_the_country() {
        Actor vestland = People.coordinator(VESTLAND);
        assertThat(report(vestland, VESTLAND, YEAR, Language.NB)).isNotNull();
        assertThatThrownBy(() -> report(vestland, "11", YEAR, Language.NB)).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> report(vestland, NORWAY, YEAR, Language.NB)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> report(People.manager(BERGEN), VESTLAND, YEAR, Language.NB))
                .isInstanceOf(Forbidden.class);
        for (String other : List.of(BERGEN, "VL", "99")) {
            assertThatThrownBy(() -> report(People.national(), other, YEAR, Language.NB))
                    .as(other)
                    .isInstanceOf(NotInScope.class);
        }
    }

    @Test
    void its_data_is_a_workbook() throws Exception {
        for (String area : List.of(VESTLAND, NORWAY)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            reports.xlsx(People.national(), report(People.national(), area, YEAR, Language.NB), out);
            assertThat(Workbooks.sheets(out.toByteArray()))
                    .contains("Tabell 1", "Figur 1", "Figur 2")
                    .doesNotHaveDuplicates();
        }
    }
}
