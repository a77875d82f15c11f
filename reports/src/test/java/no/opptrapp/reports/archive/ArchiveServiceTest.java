package no.opptrapp.reports.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.People;
import no.opptrapp.core.clock.SettableClock;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.database.TestDatabase;
import no.opptrapp.core.indicator.intake.Approvals;
import no.opptrapp.core.indicator.intake.AreaYear;
import no.opptrapp.core.indicator.intake.ImportOutcome;
import no.opptrapp.core.indicator.intake.Imports;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.edition.EditionListener;
import no.opptrapp.reports.edition.ReportKey;
import no.opptrapp.reports.edition.ReportKind;
import no.opptrapp.reports.edition.ReportService;
import no.opptrapp.reports.engine.PdfChecks;
import no.opptrapp.reports.round.StoredRounds;
import no.opptrapp.reports.status.StoredYear;
import no.opptrapp.reports.workbook.Workbooks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchiveServiceTest {

    private static final Instant JANUARY = Instant.parse("2024-01-15T09:00:00Z");
    private static final Actor NATIONAL = People.national();
    private static final String SURVEY = "korona-og-rus-2020";

    private final ArchiveService archive;
    private final Checking checking;
    private final ReportService reports;
    private final ApplicationContext beans;
    private final TestDatabase database;
    private final SettableClock clock;

    ArchiveServiceTest(
            ArchiveService archive,
            Checking checking,
            ReportService reports,
            ApplicationContext beans,
            TestDatabase database,
            SettableClock clock) {
        this.archive = archive;
        this.checking = checking;
        this.reports = reports;
        this.beans = beans;
        this.database = database;
        this.clock = clock;
    }

    @BeforeAll
    void takes_in_the_year_once() {
        clock.set(JANUARY);
        StoredYear stored = new StoredYear(beans);
        stored.takeIn();
        stored.need("4601", "Lang ventetid på avrusning", 80);
    }

    private static ReportKey of(String area, Language language) {
        return ReportKey.annual(ReportKind.MUNICIPALITY, area, 2023, language);
    }

    private ArchivedReport kept(String area) {
        ReportKey key = of(area, Language.NB);
        return archive.keep(NATIONAL, key, reports.document(NATIONAL, key));
    }

    private void correct(String area, String adults, String children, String all) {
        AreaYear year = new AreaYear(area, 2023);
        Approvals approvals = beans.getBean(Approvals.class);
        approvals.reopen(NATIONAL, year, "Feil i skjemaet");
        String place = ";" + area + ";2020;2023;";
        String file = String.join(
                "\n",
                "indicator;area;borders;period;value;status",
                "PY_ADULT" + place + adults + ";reported",
                "PY_CHILD" + place + children + ";reported",
                "PY_TOTAL" + place + all + ";reported",
                "");
        assertThat(beans.getBean(Imports.class)
                        .take(
                                NATIONAL,
                                "correction.csv",
                                new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(ImportOutcome.Stored.class);
        approvals.approve(NATIONAL, List.of(year));
    }

    @Test
    void what_is_made_again_has_the_words_and_numbers_of_the_first() throws Exception {
        ReportKey key = of("4601", Language.NN);
        Document first = reports.document(NATIONAL, key);
        ArchivedReport report = archive.keep(NATIONAL, key, first);
        clock.set(JANUARY.plus(Duration.ofDays(40)));
        Document again = archive.document(People.manager("4601"), report.id());
        clock.set(JANUARY);
        assertThat(PdfChecks.text(reports.pdf(NATIONAL, again)))
                .isEqualTo(PdfChecks.text(reports.pdf(NATIONAL, first)));
        assertThat(reports.html(NATIONAL, again)).isEqualTo(reports.html(NATIONAL, first));
        assertThat(Workbooks.text(workbook(again))).isEqualTo(Workbooks.text(workbook(first)));
        assertThat(report.title()).isEqualTo("Statusrapport 2023 for Bergen");
        assertThat(report.imprint().dataHash()).isEqualTo(first.imprint().dataHash());
        assertThat(report.key().fileName()).isEqualTo("opptrapp-status-4601-2023-nn");
    }

    private byte[] workbook(Document document) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        reports.xlsx(NATIONAL, document, out);
        return out.toByteArray();
    }

    @Test
    void the_same_again_is_kept_once_and_a_correction_is_the_next_number_and_told_on_the_one_before() {
        ArchivedReport first = kept("1103");
        assertThat(kept("1103")).isEqualTo(first);
        assertThat(first.number()).isEqualTo(1);
        assertThat(archive.changes(NATIONAL, first.id()).orElseThrow().parts()).isEmpty();

        correct("1103", "321,5", "249,7", "571,2");
        Changes changes = archive.changes(People.manager("1103"), first.id()).orElseThrow();
        assertThat(changes.parts())
                .as("those that the sum alone decides stand")
                .extracting(Changes.Part::title)
                .contains(
                        "Støtter alle målene: Stavanger og andre kommuner",
                        "Årsverk i Stavanger etter hvem tjenestene er for",
                        "Årsverk i Stavanger, år for år");
        assertThat(changes.parts()).flatExtracting(Changes.Part::values).anySatisfy(value -> {
            assertThat(value.row()).contains("2023");
            assertThat(value.after()).isEqualTo("321,5");
            assertThat(value.before()).isNotNull().isNotEqualTo("321,5");
        });
        assertThat(kept("1103").number()).isEqualTo(2);
        assertThat(archive.get(NATIONAL, first.id()).isCorrected()).isFalse();

        clock.set(JANUARY.plus(Duration.ofDays(2)));
        while (checking.run(Actor.job("test")) > 0) {
            assertThat(archive.get(NATIONAL, first.id())).isNotNull();
        }
        assertThat(archive.get(NATIONAL, first.id()).check().corrected())
                .isEqualTo(changes.parts().size());
        assertThat(reports.html(NATIONAL, archive.document(NATIONAL, first.id())))
                .contains("er rettet etter at rapporten ble arkivert 15. januar 2024", "(nummer 1)")
                .doesNotContain("321,5");
        clock.set(JANUARY);
    }

    @Test
    void needs_that_come_and_go_are_no_corrections() {
        ArchivedReport report = kept("0301");
        new StoredYear(beans).need("0301", "Ingen plass å sove", 70);
        assertThat(archive.changes(NATIONAL, report.id()).orElseThrow().parts()).isEmpty();
        assertThat(kept("0301").number()).as("it says something else, though").isEqualTo(2);
    }

    @Test
    void a_draft_that_was_kept_is_kept_again_when_it_is_approved_and_not_once_more_as_a_draft() {
        ReportKey key = of("4626", Language.NB);
        Document document = reports.document(NATIONAL, key);
        assertThat(archive.keep(NATIONAL, key, document).as()).isEqualTo(KeptAs.DRAFT);
        Actor coordinator = People.coordinator("46");
        beans.getBeansOfType(EditionListener.class).forEach(listener -> listener.approved(coordinator, key, document));
        ArchivedReport after = archive.keep(NATIONAL, key, document);
        assertThat(after.as()).isEqualTo(KeptAs.APPROVED);
        assertThat(after.number()).isEqualTo(2);
        assertThat(after.keptBy()).isEqualTo(coordinator.name());
    }

    @Test
    void what_is_approved_is_kept() {
        ReportKey key = of("4624", Language.NN);
        Actor manager = People.manager("4624");
        Document document = reports.document(manager, key);
        beans.getBeansOfType(EditionListener.class).forEach(listener -> listener.approved(manager, key, document));
        ArchivedReport report = archive.newest(manager, key).orElseThrow();
        assertThat(report.keptBy()).isEqualTo(manager.name());
        assertThat(reports.html(manager, archive.document(manager, report.id())))
                .isEqualTo(reports.html(manager, document));
    }

    @Test
    void nobody_alters_it_and_damaged_content_is_refused() throws SQLException {
        UUID id = kept("4602").id();
        String damage =
                "update reports.archived_report set content = set_byte(content, 200, 255 - get_byte(content, 200))"
                        + " where id = '" + id + "'";
        assertThatThrownBy(() -> owner(damage)).hasMessageContaining("never altered");
        assertThatThrownBy(() -> owner("delete from reports.archived_report")).hasMessageContaining("never altered");
        asIfItWereNotForGood(damage);
        assertThatThrownBy(() -> archive.document(NATIONAL, id)).isInstanceOf(DamagedContent.class);
        assertThatThrownBy(() -> archive.changes(NATIONAL, id)).isInstanceOf(DamagedContent.class);
        asIfItWereNotForGood(damage);
        assertThat(archive.document(NATIONAL, id))
                .as("mended, for the other tests")
                .isNotNull();
    }

    private void asIfItWereNotForGood(String sql) throws SQLException {
        owner("alter table reports.archived_report disable trigger for_good");
        owner(sql);
        owner("alter table reports.archived_report enable trigger for_good");
    }

    private void owner(String sql) throws SQLException {
        try (Connection connection = database.asOwner()) {
            connection.createStatement().execute(sql);
        }
    }

    @Test
    void is_for_those_whose_area_it_is() {
        ArchivedReport bergen = kept("4601");
        ArchivedReport oslo = kept("030105");
        Actor manager = People.manager("4601");
        assertThat(archive.list(manager, ArchiveQuery.ALL, null, 100).items())
                .contains(bergen)
                .doesNotContain(oslo);
        ArchiveQuery vestland = new ArchiveQuery(ReportKind.MUNICIPALITY, "46", 2023);
        assertThat(archive.list(People.coordinator("46"), vestland, null, 100).items())
                .contains(bergen);
        assertThat(archive.list(NATIONAL, new ArchiveQuery(null, "NO", 2022), null, 100)
                        .items())
                .isEmpty();
        assertThatThrownBy(() -> archive.get(manager, oslo.id())).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> archive.document(manager, oslo.id())).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> archive.list(manager, vestland, null, 100)).isInstanceOf(NotInScope.class);
        Document document = reports.document(NATIONAL, oslo.key());
        assertThatThrownBy(() -> archive.keep(manager, oslo.key(), document)).isInstanceOf(NotInScope.class);
        ArchivePage part = archive.list(NATIONAL, ArchiveQuery.ALL, null, 1);
        assertThat(part.items()).hasSize(1);
        assertThat(archive.list(NATIONAL, ArchiveQuery.ALL, part.next(), 100).items())
                .isNotEmpty()
                .doesNotContain(part.items().getFirst());
    }

    @Test
    void that_of_a_round_is_for_everybody_when_it_says_what_was_published() {
        StoredRounds rounds = new StoredRounds(beans);
        Text.Named title = new Text.Named("Korona og rus", "Korona og rus", "Coronavirus and drugs");
        IsoWeek week =
                rounds.takeIn(SURVEY, title, "answer/korona-og-rus-2020.csv").getFirst();
        rounds.close(SURVEY, week);
        ReportKey key = new ReportKey(ReportKind.ROUND, "NO", SURVEY, week.key(), Language.NB);
        ArchivedReport before = archive.keep(NATIONAL, key, reports.document(NATIONAL, key));
        rounds.publish(SURVEY, week);
        ArchivedReport after = archive.keep(NATIONAL, key, reports.document(NATIONAL, key));
        assertThat(List.of(before.everybody(), after.everybody())).containsExactly(false, true);
        assertThat(archive.get(People.READER, after.id()).number()).isEqualTo(2);
        assertThat(archive.changes(People.manager("4601"), after.id())
                        .orElseThrow()
                        .parts())
                .isEmpty();
        assertThatThrownBy(() -> archive.get(People.READER, before.id())).isInstanceOf(NotInScope.class);

        RoundKeeping keeping = beans.getBean(RoundKeeping.class);
        Actor job = Actor.job("test");
        assertThat(List.of(keeping.run(job), keeping.run(job), keeping.run(job)))
                .as("in the two other languages, and in each the small ones of five landsdeler")
                .containsExactly(6, 6, 5);
        assertThat(keeping.run(job)).isZero();
        assertThat(archive.list(People.READER, new ArchiveQuery(ReportKind.ROUND_REGION, null, null), null, 100)
                        .items())
                .hasSize(15)
                .allMatch(ArchivedReport::everybody);
        assertThat(archive.list(People.READER, new ArchiveQuery(ReportKind.ROUND, null, null), null, 10)
                        .items())
                .extracting(report -> report.key().language())
                .containsExactlyInAnyOrder(Language.values());
    }
}
