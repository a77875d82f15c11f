package no.opptrapp.reports.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.micronaut.context.ApplicationContext;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.People;
import no.opptrapp.core.clock.SettableClock;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.database.TestDatabase;
import no.opptrapp.core.job.Jobs;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.archive.ArchiveQuery;
import no.opptrapp.reports.archive.ArchiveService;
import no.opptrapp.reports.batch.BatchRepository.Claimed;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.edition.ReportKey;
import no.opptrapp.reports.edition.ReportKind;
import no.opptrapp.reports.edition.ReportService;
import no.opptrapp.reports.engine.PdfChecks;
import no.opptrapp.reports.status.StoredYear;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BatchWorkTest {

    private static final Instant JANUARY = Instant.parse("2024-01-15T09:00:00Z");
    private static final Actor NATIONAL = People.national();
    private static final Actor JOB = Actor.job("test");

    private final BatchService batches;
    private final BatchWork work;
    private final BatchDesk desk;
    private final BatchFiles files;
    private final ArchiveService archive;
    private final ReportService reports;
    private final ApplicationContext beans;
    private final TestDatabase database;
    private final SettableClock clock;

    BatchWorkTest(
            BatchService batches,
            BatchWork work,
            BatchDesk desk,
            BatchFiles files,
            ArchiveService archive,
            ReportService reports,
            ApplicationContext beans,
            TestDatabase database,
            SettableClock clock) {
        this.batches = batches;
        this.work = work;
        this.desk = desk;
        this.files = files;
        this.archive = archive;
        this.reports = reports;
        this.beans = beans;
        this.database = database;
        this.clock = clock;
    }

    @BeforeAll
    void takes_in_the_year_once() {
        clock.set(JANUARY);
        new StoredYear(beans).takeIn();
    }

    @BeforeEach
    void begins_in_january() {
        clock.set(JANUARY);
    }

    @AfterEach
    void leaves_nothing_to_be_made() {
        batches.list(NATIONAL).forEach(batch -> batches.cancel(NATIONAL, batch.id()));
    }

    private static BatchDraft draft(int year, String... areas) {
        return BatchDraft.annual(ReportKind.MUNICIPALITY, year, List.of(areas), false, null);
    }

    private Batch begun(Actor actor, BatchDraft draft) {
        return ((BatchOutcome.Begun) batches.begin(actor, draft)).batch();
    }

    private BatchSheet sheet(Batch batch) {
        return batches.get(NATIONAL, batch.id());
    }

    @Test
    void has_a_report_for_each_municipality_there_was_in_the_year_in_its_own_form_of_norwegian() {
        assertThat(batches.size(NATIONAL, draft(2023, "NO"))).isEqualTo(356);
        assertThat(batches.size(NATIONAL, draft(2024, "NO"))).isEqualTo(357);
        assertThat(batches.size(People.coordinator("46"), draft(2023, "46"))).isEqualTo(43);
        BatchDraft oslo = BatchDraft.annual(ReportKind.MUNICIPALITY, 2023, List.of("0301"), true, Language.EN);
        Batch batch = begun(NATIONAL, oslo);
        assertThat(sheet(batch).items())
                .hasSize(16)
                .allMatch(item -> item.language() == Language.EN && item.state() == ItemState.WAITING);
        assertThat(sheet(begun(NATIONAL, draft(2023, "4601", "0301"))).items())
                .extracting(BatchItem::area, BatchItem::language)
                .containsExactly(tuple("0301", Language.NB), tuple("4601", Language.NN));
    }

    @Test
    void an_area_that_is_asked_for_many_times_is_asked_for_once() {
        Batch batch = begun(NATIONAL, draft(2023, "4601", "46", "4601", "4601"));
        assertThat(batch.areas()).containsExactly("4601", "46");
        assertThat(sheet(batch).items()).extracting(BatchItem::area).hasSize(43).doesNotHaveDuplicates();
    }

    @Test
    void refuses_what_is_no_area_of_the_year_and_what_is_outside_the_scope() {
        BatchOutcome refused = batches.begin(NATIONAL, draft(2024, "4601", "1507", "9999"));
        assertThat(((BatchOutcome.Refused) refused).faults())
                .extracting(BatchOutcome.Fault::value)
                .containsExactly("1507", "9999");
        assertThat(batches.begin(NATIONAL, draft(1999, "NO"))).isInstanceOf(BatchOutcome.Refused.class);
        assertThat(batches.begin(NATIONAL, draft(2023))).isInstanceOf(BatchOutcome.Refused.class);
        Actor coordinator = People.coordinator("46");
        assertThatThrownBy(() -> batches.begin(coordinator, draft(2023, "4601", "0301")))
                .isInstanceOf(NotInScope.class);
        Batch whole = begun(NATIONAL, draft(2023, "0301", "4601"));
        assertThatThrownBy(() -> batches.get(coordinator, whole.id())).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> batches.cancel(coordinator, whole.id())).isInstanceOf(NotInScope.class);
        Batch own = begun(coordinator, draft(2023, "4601"));
        assertThat(batches.list(coordinator))
                .extracting(Batch::id)
                .contains(own.id())
                .doesNotContain(whole.id());
    }

    @Test
    void what_is_made_is_what_the_manager_gets_and_comes_as_one_file() throws Exception {
        Batch batch = begun(People.coordinator("46"), draft(2023, "4601", "4627"));
        while (work.one(JOB)) {
            assertThat(sheet(batch).batch().count(ItemState.RUNNING)).isZero();
        }
        assertThat(sheet(batch).items()).allMatch(item -> item.state() == ItemState.DONE);
        Map<String, byte[]> parts = unzipped(files.zip(People.coordinator("46"), batch.id()));
        assertThat(parts.keySet())
                .containsExactly(
                        "oversikt.csv", "opptrapp-status-4601-2023-nn.pdf", "opptrapp-status-4627-2023-nn.pdf");
        Document manager = reports.document(
                People.manager("4601"), ReportKey.annual(ReportKind.MUNICIPALITY, "4601", 2023, Language.NN));
        assertThat(PdfChecks.text(parts.get("opptrapp-status-4601-2023-nn.pdf")))
                .isEqualTo(PdfChecks.text(reports.pdf(NATIONAL, manager)));
        assertThat(new String(parts.get("oversikt.csv"), StandardCharsets.UTF_8))
                .contains("4601;Bergen;nn;Ferdig;opptrapp-status-4601-2023-nn.pdf;1;");

        clock.set(JANUARY.plusSeconds(60 * 86_400));
        assertThat(work.tidy(JOB)).isGreaterThanOrEqualTo(2);
        assertThat(PdfChecks.text(unzipped(files.zip(NATIONAL, batch.id())).get("opptrapp-status-4601-2023-nn.pdf")))
                .as("made again of what is kept")
                .contains("Statusrapport 2023 for Bergen");
    }

    private static Map<String, byte[]> unzipped(InputStream in) throws Exception {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    @Test
    void what_a_killed_one_left_is_taken_up_again_and_kept_once() {
        Batch batch = begun(NATIONAL, draft(2023, "1103"));
        Claimed killed = desk.claim(JOB).orElseThrow();
        assertThat(work.one(JOB)).as("left to the one who is at it").isFalse();
        clock.set(JANUARY.plus(BatchDesk.LEASE).plusSeconds(1));
        assertThat(work.one(JOB)).isTrue();
        BatchItem made = sheet(batch).items().getFirst();
        assertThat(made.state()).isEqualTo(ItemState.DONE);
        assertThat(made.tries()).isEqualTo(2);

        work.make(JOB, killed);
        assertThat(sheet(batch).items())
                .as("whoever comes late changes nothing")
                .containsExactly(made);
        assertThat(archive.list(NATIONAL, new ArchiveQuery(ReportKind.MUNICIPALITY, "1103", 2023), null, 10)
                        .items())
                .hasSize(1);
    }

    @Test
    void a_report_that_takes_everybody_down_is_given_up_and_can_be_tried_again() {
        Batch batch = begun(NATIONAL, draft(2023, "1106"));
        for (int i = 1; i <= 3; i++) {
            assertThat(desk.claim(JOB)).isPresent();
            clock.set(clock.instant().plus(BatchDesk.LEASE).plusSeconds(1));
        }
        assertThat(work.one(JOB)).isTrue();
        BatchItem failed = sheet(batch).items().getFirst();
        assertThat(failed.state()).isEqualTo(ItemState.FAILED);
        assertThat(failed.problem()).isEqualTo(Text.of("batch.problem.tries", "3"));
        assertThat(sheet(batch).batch().canBeTriedAgain()).isTrue();
        batches.retry(NATIONAL, batch.id());
        assertThat(work.one(JOB)).isTrue();
        assertThat(sheet(batch).items().getFirst().state()).isEqualTo(ItemState.DONE);
    }

    @Test
    void what_is_stopped_is_not_made_even_by_whoever_is_at_it() {
        Batch batch = begun(NATIONAL, draft(2023, "1108", "1111"));
        Claimed claimed = desk.claim(JOB).orElseThrow();
        assertThat(batches.cancel(NATIONAL, batch.id()).count(ItemState.CANCELLED))
                .isEqualTo(2);
        work.make(JOB, claimed);
        assertThat(work.one(JOB)).isFalse();
        assertThat(archive.list(NATIONAL, new ArchiveQuery(null, "1108", null), null, 10)
                        .items())
                .as("kept together with the note that it is done, or not at all")
                .isEmpty();
    }

    @Test
    void several_share_the_work_and_none_makes_what_another_makes() throws Exception {
        String[] codes = {"1112", "1114", "1119", "1120", "1121", "1122"};
        Batch batch = begun(NATIONAL, draft(2023, codes));
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            List<Future<Integer>> made = List.of(sharing(threads, go), sharing(threads, go), sharing(threads, go));
            go.countDown();
            int all = 0;
            for (Future<Integer> part : made) {
                all += part.get();
            }
            assertThat(all).isEqualTo(codes.length);
        }
        assertThat(sheet(batch).items()).allMatch(item -> item.state() == ItemState.DONE && item.tries() == 1);
        try (Connection connection = database.asOwner();
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("select count(*), max(number) from reports.archived_report where area like '11%'"
                                + " and area in ('1112', '1114', '1119', '1120', '1121', '1122')")) {
            row.next();
            assertThat(List.of(row.getInt(1), row.getInt(2))).containsExactly(codes.length, 1);
        }
    }

    private Future<Integer> sharing(ExecutorService threads, CountDownLatch go) {
        return threads.submit(() -> {
            go.await();
            int made = 0;
            while (work.one(JOB)) {
                made++;
            }
            return made;
        });
    }

    @Test
    void an_instance_begins_at_once_with_what_it_is_asked_for_and_tells_who_watches() throws Exception {
        CountDownLatch told = new CountDownLatch(1);
        try (Jobs.Working working = beans.getBean(Jobs.class).begin()) {
            assertThat(working).isNotNull();
            Batch batch = begun(NATIONAL, draft(2023, "1124", "1127"));
            UUID id = batch.id();
            try (BatchNews.Watch watch = beans.getBean(BatchNews.class).watch(id, told::countDown)) {
                assertThat(watch).isNotNull();
                assertThat(told.await(60, TimeUnit.SECONDS)).isTrue();
            }
            assertThat(sheet(batch).batch().count(ItemState.DONE)).isPositive();
        }
        assertThat(batches.list(NATIONAL))
                .as("what it was at when it was stopped did not fail")
                .allMatch(batch -> batch.count(ItemState.FAILED) == 0);
    }
}
