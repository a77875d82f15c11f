package no.opptrapp.reports.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.People;
import no.opptrapp.core.clock.SettableClock;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.indicator.ObservationQuery;
import no.opptrapp.core.indicator.targets.TargetDraft;
import no.opptrapp.core.indicator.targets.TargetService;
import no.opptrapp.core.indicator.value.ValueService;
import no.opptrapp.core.period.Year;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Texts;
import no.opptrapp.planning.goal.GoalChange;
import no.opptrapp.planning.goal.GoalDraft;
import no.opptrapp.planning.goal.OwnGoals;
import no.opptrapp.planning.measure.MeasureStatus;
import no.opptrapp.planning.measure.Schedule;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.draft.Promises;
import no.opptrapp.reports.edition.ReportService;
import no.opptrapp.reports.engine.PageFill;
import no.opptrapp.reports.engine.PdfChecks;
import no.opptrapp.reports.workbook.Workbooks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatusReportServiceTest {

    private static final String BERGEN = "4601";
    private static final String STAVANGER = "1103";
    private static final int YEAR = 2023;

    private final StatusReportService reports;
    private final ReportService outlets;
    private final ValueService values;

    StatusReportServiceTest(StatusReportService reports, ReportService outlets, ValueService values) {
        this.reports = reports;
        this.outlets = outlets;
        this.values = values;
    }

    @BeforeAll
    void takes_in_the_year_once(ApplicationContext beans, SettableClock clock, TargetService targets, OwnGoals goals) {
        clock.set(Instant.parse("2024-01-15T09:00:00Z"));
        StoredYear stored = new StoredYear(beans);
        stored.takeIn();
        UUID taken = stored.need(BERGEN, "Ingen å snakke med", 60);
        stored.need(BERGEN, "Lang ventetid på avrusning", 80);
        LocalDate spring = LocalDate.of(2023, 3, 1);
        stored.measure(
                BERGEN,
                "Samtalegruppe",
                MeasureStatus.UNDER_WAY,
                new Schedule(spring, spring.plusMonths(6), null),
                taken);
        stored.measure(
                BERGEN,
                "Foreldrekurs",
                MeasureStatus.DONE,
                new Schedule(spring, spring.plusMonths(2), spring.plusMonths(3)));
        stored.measure(
                BERGEN,
                "Møteplass på kveldstid",
                MeasureStatus.PLANNED,
                new Schedule(LocalDate.of(2024, 5, 2), LocalDate.of(2024, 11, 1), null),
                taken);
        UUID frogner = stored.need("030105", "Ingen plass å sove", 70);
        stored.measure("030105", "Natthjem", MeasureStatus.PLANNED, Schedule.OPEN, frogner);
        stored.need("030101", "For få møteplasser", 40);
        for (int i = 1; i <= 6; i++) {
            stored.need("030102", "Ungdom som flytter mellom bydelene faller mellom tjenestene, gruppe " + i, 20 + i);
            stored.measure(
                    "030103",
                    "Felles ambulant team for ungdom som flytter mellom bydelene, gruppe " + i,
                    MeasureStatus.PLANNED,
                    new Schedule(LocalDate.of(2024, 5, i), LocalDate.of(2025, 5, i), null));
        }
        stored.lasting(STAVANGER, "Oppsøkende team");
        stored.lasting(STAVANGER, "Ambulant team");
        assertThat(goals.make(People.manager(BERGEN), BERGEN, GoalDraft.of("Åpent hus hver kveld", "PARORENDE")))
                .isInstanceOf(GoalChange.Done.class);
        Year begun = new Year(2016);
        Year reached = new Year(2028);
        targets.set(People.coordinator("46"), new TargetDraft("R02", "46", begun, null, reached, 3.4, 0));
        targets.set(People.manager(BERGEN), new TargetDraft("R01", BERGEN, begun, null, reached, 3.0, 0));
    }

    private Document report(String area, int year, Language language) {
        return reports.document(People.national(), area, year, language);
    }

    private byte[] pdf(String area, int year, Language language) {
        return outlets.pdf(People.national(), report(area, year, language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void can_be_archived_and_read_by_everybody(Language language) throws Exception {
        Document document = report(BERGEN, YEAR, language);
        byte[] pdf = outlets.pdf(People.national(), document);
        assertThat(PdfChecks.faults(pdf)).isEmpty();
        assertThat(PdfChecks.fontsNotEmbedded(pdf)).isEmpty();
        assertThat(Promises.lost(document, pdf)).isEmpty();
        assertThat(PageFill.thin(pdf)).isEmpty();
        assertThat(PdfChecks.alternatives(pdf)).hasSize(3).doesNotContainNull();
        assertThat(PdfChecks.text(pdf)).doesNotContain("null", "statusreport.", "comparison.");
    }

    @Test
    void prints_the_numbers_that_everybody_else_is_told() throws Exception {
        String text = PdfChecks.text(pdf(BERGEN, YEAR, Language.NB));
        for (String indicator : List.of("PY_TOTAL", "PY_ADULT", "PY_CHILD", "R01")) {
            values.all(
                            People.national(),
                            indicator,
                            ObservationQuery.all().inArea(BERGEN).inYear(YEAR))
                    .forEach(value -> assertThat(text)
                            .as(indicator)
                            .contains(PdfChecks.plain(Texts.in(Language.NB)
                                    .say(Amount.number(value.finding().value(), 1)))));
        }
        assertThat(text)
                .contains("2 behov er meldt og ikke løst. Det mest alvorlige er «Lang ventetid på avrusning»")
                .contains("2 tiltak er planlagt eller i gang, 1 av dem forsinket. Ett tiltak ble ferdig i 2023.")
                .contains("Ett behov har ingen tatt tak i: «Lang ventetid på avrusning».")
                .contains("Median i KOSTRA-gruppe");
    }

    @Test
    void the_matrix_has_a_letter_where_a_measure_meets_a_need_and_none_elsewhere() throws Exception {
        assertThat(PdfChecks.text(pdf(BERGEN, YEAR, Language.NB)))
                .contains("Ingen å snakke med G P", "Lang ventetid på avrusning \u2013 \u2013")
                .contains("Møteplass på kveldstid 2");
    }

    @Test
    void bookmarks_are_the_contents_and_lead_to_the_pages_they_name() throws Exception {
        byte[] pdf = pdf(BERGEN, YEAR, Language.NN);
        String contents = PdfChecks.text(pdf, 2);
        assertThat(PdfChecks.bookmarks(pdf)).hasSizeGreaterThan(15).allSatisfy(bookmark -> {
            assertThat(contents).contains(bookmark.title() + " " + bookmark.page());
            assertThat(PdfChecks.text(pdf, bookmark.page())).contains(bookmark.title());
        });
    }

    @Test
    void says_that_the_numbers_are_reconstructed() throws Exception {
        byte[] pdf = pdf(BERGEN, YEAR, Language.NB);
        assertThat(PdfChecks.text(pdf, 1)).contains("rekonstruert");
        assertThat(PdfChecks.text(pdf).split("Rekonstruerte data", -1))
                .as("under three figures and each table of values")
                .hasSizeGreaterThanOrEqualTo(3 + 6 + 1);
    }

    /** Oslo with its districts, one of them, the smallest, two of the longest names, one divided, one born, one gone. */
    @ParameterizedTest
    @CsvSource({
        "0301,2023",
        "030105,2023",
        "1151,2023",
        "3419,2023",
        "1580,2023",
        "1508,2024",
        "1507,2023",
        "3020,2020",
        "4602,2023",
        "4601,2016",
        "4601,2040"
    })
    void stands_whatever_is_known_of_an_area(String area, int year) throws Exception {
        Document document = report(area, year, Language.NN);
        byte[] pdf = outlets.pdf(People.national(), document);
        assertThat(PdfChecks.faults(pdf)).isEmpty();
        assertThat(PdfChecks.text(pdf)).doesNotContain("null", "statusreport.");
        assertThat(PageFill.thin(pdf)).isEmpty();
        assertThat(Promises.withoutSlot(document)).isEmpty();
        assertThat(Promises.bareHeadings(document)).isEmpty();
        assertThat(outlets.html(People.national(), report(area, year, Language.NN)))
                .doesNotContain(">null", "statusreport.");
    }

    @Test
    void the_year_stands_on_one_page() throws Exception {
        for (String area : List.of("0301", BERGEN, StoredYear.WAITING)) {
            assertThat(PdfChecks.bookmarks(pdf(area, YEAR, Language.NB)).stream()
                            .filter(bookmark -> bookmark.title().matches("(1|1[.].|2) .*"))
                            .map(PdfChecks.Bookmark::page))
                    .as(area)
                    .containsExactly(3, 3, 3, 3, 4);
        }
    }

    @Test
    void who_is_alone_in_its_group_is_held_against_the_country() throws Exception {
        assertThat(PdfChecks.text(pdf("0301", YEAR, Language.NB)))
                .doesNotContain("1/1", "KOSTRA-gruppen")
                .contains("Median i kommunene i landet", "Fordelingen for kommunene i landet");
    }

    @Test
    void a_city_tells_of_its_districts() throws Exception {
        String text = PdfChecks.text(pdf("0301", YEAR, Language.NB));
        assertThat(text)
                .contains("Frogner 1 0 1", "Gamle Oslo 1 1 0", "Ingen plass å sove (Frogner)", "Natthjem (Frogner)");
    }

    @Test
    void a_municipality_that_was_divided_has_estimates_on_the_new_borders() throws Exception {
        assertThat(PdfChecks.text(pdf("1508", 2024, Language.NB)))
                .contains("grensene fra 2024", "bør leses som et anslag", "‡");
        assertThat(PdfChecks.text(pdf("1580", YEAR, Language.NB)))
                .contains("Haram fantes ikke med disse grensene hele perioden");
        assertThat(PdfChecks.text(pdf("1507", YEAR, Language.NB))).contains("ikke lenger en egen kommune");
    }

    @Test
    void the_goals_that_the_area_has_set_itself_stand_beside_those_of_the_plan() throws Exception {
        assertThat(PdfChecks.text(pdf(BERGEN, YEAR, Language.NB)))
                .contains("Egne mål", "Mål som Bergen har satt selv", "Åpent hus hver kveld Pårørende \u2013");
        assertThat(PdfChecks.text(pdf("4627", YEAR, Language.NB))).doesNotContain("Egne mål");
    }

    @Test
    void comments_count_the_needs_the_matrix_and_the_late_measures() throws Exception {
        assertThat(PdfChecks.text(pdf(BERGEN, YEAR, Language.NB)))
                .contains("møtes av minst ett tiltak som er planlagt eller i gang.")
                .contains("Ett tiltak er forsinket. Det skulle vært ferdig")
                .contains("har alvorlighet 70 eller mer.");
    }

    @Test
    void values_that_wait_for_approval_are_not_in_it() throws Exception {
        assertThat(PdfChecks.text(pdf(StoredYear.WAITING, YEAR, Language.NB)))
                .contains("Kinn har ingen godkjente årsverk til og med 2023.");
    }

    @Test
    void a_report_of_an_earlier_year_knows_no_later_values() throws Exception {
        assertThat(PdfChecks.text(pdf(BERGEN, 2016, Language.NB)))
                .contains("Det er ingen tidligere år å sammenligne med.")
                .doesNotContain("I 2017", "I 2023");
    }

    @Test
    void an_inherited_target_says_whose_value_it_judges_and_is_not_counted_as_ones_own() {
        String bergen = PdfChecks.plain(outlets.html(People.national(), report(BERGEN, YEAR, Language.NB)));
        assertThat(bergen)
                .contains("1 av ett eget måltall er nådd eller i rute.", "3,4 i 2028 (Vestland)", "i 2023 (Vestland)")
                .contains("Der et område står i parentes");
        String askoy = PdfChecks.plain(outlets.html(People.national(), report("4627", YEAR, Language.NB)));
        assertThat(askoy).contains("i 2023 (Vestland)").doesNotContain("eget måltall");
        String oslo = PdfChecks.plain(outlets.html(People.national(), report("0301", YEAR, Language.NB)));
        assertThat(oslo).contains("Det er ikke satt måltall som gjelder her.");
    }

    @Test
    void tells_what_measures_changed_each_with_a_picture_of_its_own() throws Exception {
        byte[] pdf = pdf(STAVANGER, YEAR, Language.NB);
        assertThat(PdfChecks.faults(pdf)).isEmpty();
        assertThat(PdfChecks.text(pdf)).contains("Oppsøkende team", "Ambulant team", "Figur 4", "Figur 5");
        String page = outlets.html(People.national(), report(STAVANGER, YEAR, Language.NB));
        List<String> ids = Pattern.compile(" id=\"(figure-[^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(ids).contains("figure-f4", "figure-f5").doesNotHaveDuplicates();
    }

    @Test
    void is_the_same_again() {
        Document first = report(BERGEN, YEAR, Language.EN);
        Document second = report(BERGEN, YEAR, Language.EN);
        assertThat(second.blocks()).isEqualTo(first.blocks());
        assertThat(second.imprint().dataHash()).isEqualTo(first.imprint().dataHash());
    }

    @Test
    void is_for_those_whose_area_it_is_and_for_municipalities_and_districts_alone() {
        Actor askoy = People.manager("4627");
        assertThatThrownBy(() -> reports.document(askoy, BERGEN, YEAR, Language.NB))
                .isInstanceOf(NotInScope.class);
        assertThat(reports.document(People.coordinator("46"), BERGEN, YEAR, Language.NB))
                .isNotNull();
        for (String other : List.of("46", "NO", "VL", "9999")) {
            assertThatThrownBy(() -> report(other, YEAR, Language.NB)).as(other).isInstanceOf(NotInScope.class);
        }
    }

    @Test
    void is_written_in_the_form_that_most_of_the_county_has_chosen() {
        Actor national = People.national();
        assertThat(reports.usualLanguage(national, BERGEN)).isEqualTo(Language.NN);
        assertThat(reports.usualLanguage(national, "0301")).isEqualTo(Language.NB);
        assertThat(reports.usualLanguage(national, "030105")).isEqualTo(Language.NB);
        assertThat(reports.usualLanguage(national, "1103")).isEqualTo(Language.NN);
        assertThat(reports.usualLanguage(national, "3020"))
                .as("Nordre Follo, now in Akershus")
                .isEqualTo(Language.NB);
        assertThat(reports.usualYear(national)).isEqualTo(2023);
    }

    @Test
    void its_data_is_a_workbook_with_a_sheet_for_each_figure_and_table() throws Exception {
        Document document = report(BERGEN, YEAR, Language.NB);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        outlets.xlsx(People.national(), document, out);
        List<String> sheets = Workbooks.sheets(out.toByteArray());
        assertThat(sheets).first().isEqualTo("Om tallene");
        assertThat(sheets).contains("Tabell 1", "Figur 1", "Figur 3").doesNotHaveDuplicates();
        assertThat(Workbooks.text(out.toByteArray())).contains("Lang ventetid på avrusning", "Rekonstruerte data");
    }
}
