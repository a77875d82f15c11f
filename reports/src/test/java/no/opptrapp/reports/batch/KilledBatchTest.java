package no.opptrapp.reports.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.micronaut.context.ApplicationContext;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Contact;
import no.opptrapp.core.access.People;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.access.UserDraft;
import no.opptrapp.core.access.Users;
import no.opptrapp.core.clock.SettableClock;
import no.opptrapp.core.database.TestDatabase;
import no.opptrapp.core.job.OtherProgram;
import no.opptrapp.core.mail.MailServer;
import no.opptrapp.core.mail.Sending;
import no.opptrapp.core.text.Language;
import no.opptrapp.reports.archive.ArchiveQuery;
import no.opptrapp.reports.archive.ArchiveService;
import no.opptrapp.reports.archive.ArchivedReport;
import no.opptrapp.reports.edition.ReportKey;
import no.opptrapp.reports.edition.ReportKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A whole process that makes reports is killed, and two others go on. */
@Tag("database")
class KilledBatchTest {

    private static final Instant JANUARY = Instant.parse("2024-01-15T09:00:00Z");
    private static final Actor JOB = Actor.job("test");
    private static final Actor COORDINATOR = People.coordinator("46");
    private static final String[] CODES = {"4601", "4612", "4613", "4614", "4615"};
    /** The third: two are made by then, two are not begun. */
    private static final ReportKey IN_THE_MIDDLE = ReportKey.annual(ReportKind.MUNICIPALITY, "4613", 2023, Language.NN);

    private final MailServer server = MailServer.open();
    private final TestDatabase database = TestDatabase.create();
    private final List<ApplicationContext> instances = new ArrayList<>();

    @AfterEach
    void end() {
        instances.forEach(ApplicationContext::close);
        database.close();
        server.close();
    }

    private Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>(database.properties());
        properties.put("opptrapp.mail.host", "127.0.0.1");
        properties.put("opptrapp.mail.port", Integer.toString(server.port()));
        properties.put("opptrapp.mail.privacy", "none");
        properties.put("opptrapp.mail.from", "opptrapp@example.no");
        properties.put("opptrapp.staff.address", "https://opptrapp.example.no");
        return properties;
    }

    private ApplicationContext instance(Instant now) {
        ApplicationContext beans = ApplicationContext.run(properties(), "test");
        beans.getBean(SettableClock.class).set(now);
        instances.add(beans);
        return beans;
    }

    @Test
    @Timeout(300)
    void what_a_killed_process_was_at_and_all_it_left_is_made_once_and_told_once() throws Exception {
        ApplicationContext first = instance(JANUARY);
        first.getBean(Users.class)
                .create(
                        JOB,
                        new UserDraft(
                                "kari",
                                "Kari",
                                Role.MANAGER,
                                Set.of(CODES),
                                Language.NN,
                                new Contact("kari@example.no", true)),
                        "riktig hest batteri");
        BatchService batches = first.getBean(BatchService.class);
        BatchDraft draft = BatchDraft.annual(ReportKind.MUNICIPALITY, 2023, List.of(CODES), false, Language.NN);
        Batch batch = ((BatchOutcome.Begun) batches.begin(COORDINATOR, draft)).batch();

        killInTheMiddle();
        assertThat(batches.get(COORDINATOR, batch.id()).items())
                .extracting(BatchItem::state)
                .containsExactly(
                        ItemState.DONE, ItemState.DONE, ItemState.RUNNING, ItemState.WAITING, ItemState.WAITING);

        Instant later = JANUARY.plus(BatchDesk.LEASE).plusSeconds(1);
        first.getBean(SettableClock.class).set(later);
        goOn(first, instance(later));

        BatchSheet sheet = batches.get(COORDINATOR, batch.id());
        assertThat(sheet.items()).allMatch(item -> item.state() == ItemState.DONE);
        assertThat(sheet.items()).extracting(BatchItem::tries).containsExactly(1, 1, 2, 1, 1);
        assertThat(first.getBean(ArchiveService.class)
                        .list(COORDINATOR, new ArchiveQuery(null, "46", 2023), null, 100)
                        .items())
                .extracting(report -> report.key().area(), ArchivedReport::number)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(CODES).map(code -> tuple(code, 1)).toList());

        for (ApplicationContext instance : instances) {
            instance.getBean(BatchLetters.class).send(COORDINATOR, batch.id());
            instance.getBean(Sending.class).run(JOB);
        }
        assertThat(server.letters()).hasSize(1);
    }

    /** Whoever comes to the third report waits with it made and not kept: there the process is killed. */
    private void killInTheMiddle() throws Exception {
        try (Connection held = database.asOwner()) {
            held.setAutoCommit(false);
            try (PreparedStatement lock =
                    held.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
                lock.setString(1, "reports.archived_report " + IN_THE_MIDDLE);
                lock.execute();
            }
            Process process = OtherProgram.begin(BatchProgram.class, properties(), JANUARY);
            try (BufferedReader told = process.inputReader(StandardCharsets.UTF_8)) {
                awaitMade(told);
                awaitMade(told);
                awaitThatItWaits(held);
                process.destroyForcibly().waitFor();
            }
        }
    }

    private static void awaitMade(BufferedReader told) throws IOException {
        String line = "";
        while (!BatchProgram.MADE.equals(line)) {
            line = Objects.requireNonNull(told.readLine(), "The program ended by itself");
        }
    }

    private static void awaitThatItWaits(Connection connection) throws Exception {
        boolean waits = false;
        while (!waits) {
            try (ResultSet row = connection
                    .createStatement()
                    .executeQuery("select exists (select from pg_locks where locktype = 'advisory' and not granted"
                            + " and database = (select oid from pg_database where datname = current_database()))")) {
                waits = row.next() && row.getBoolean(1);
            }
        }
    }

    /** Two instances share what is left. */
    private static void goOn(ApplicationContext one, ApplicationContext other) throws Exception {
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Callable<Boolean> first = () -> all(one.getBean(BatchWork.class));
            Callable<Boolean> second = () -> all(other.getBean(BatchWork.class));
            for (var each : both.invokeAll(List.of(first, second))) {
                assertThat(each.get()).isTrue();
            }
        }
    }

    private static boolean all(BatchWork work) {
        boolean more = true;
        while (more) {
            more = work.one(JOB);
        }
        return true;
    }
}
