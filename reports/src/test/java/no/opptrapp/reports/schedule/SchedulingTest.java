package no.opptrapp.reports.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Contact;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.People;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.access.StaleVersion;
import no.opptrapp.core.access.User;
import no.opptrapp.core.access.UserChange;
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
import no.opptrapp.reports.batch.Batch;
import no.opptrapp.reports.batch.BatchService;
import no.opptrapp.reports.batch.BatchWork;
import no.opptrapp.reports.edition.ReportKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Schedules of a real manager, with real letters, on one database for several instances. */
@Tag("database")
class SchedulingTest {

    private static final Actor JOB = Actor.job("report-schedules");
    private static final Actor NATIONAL = People.national();
    private static final Occasion JANUARY = new Occasion.EveryYear(MonthDay.of(1, 15));

    private final MailServer server = MailServer.open();
    private final TestDatabase database = TestDatabase.create();
    private final List<ApplicationContext> instances = new ArrayList<>();
    private Schedules schedules;
    private Scheduling scheduling;
    private BatchService batches;
    private Actor manager;

    @BeforeEach
    void begins_in_the_autumn() {
        ApplicationContext beans = instance("2023-10-02T09:00:00Z");
        schedules = beans.getBean(Schedules.class);
        scheduling = beans.getBean(Scheduling.class);
        batches = beans.getBean(BatchService.class);
        manager = user("kari", Role.MANAGER, Language.NN, "4601");
    }

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

    private ApplicationContext instance(String now) {
        ApplicationContext beans = ApplicationContext.run(properties(), "test");
        beans.getBean(SettableClock.class).set(Instant.parse(now));
        instances.add(beans);
        return beans;
    }

    private Actor user(String name, Role role, Language language, String area) {
        UserDraft draft =
                new UserDraft(name, "Kari", role, Set.of(area), language, new Contact(name + "@example.no", true));
        UserChange made = instances.getFirst().getBean(Users.class).create(JOB, draft, "riktig hest batteri");
        User user = ((UserChange.Done) made).user();
        return user.actor();
    }

    private void itIs(String now) {
        instances.forEach(each -> each.getBean(SettableClock.class).set(Instant.parse(now)));
    }

    private static ScheduleDraft of(ReportKind kind, String area, Occasion occasion) {
        return new ScheduleDraft(kind, area, occasion, false, null);
    }

    private Schedule made(Actor actor, ScheduleDraft draft) {
        return ((ScheduleOutcome.Done) schedules.make(actor, draft)).schedule();
    }

    private void makeAll() {
        BatchWork work = instances.getFirst().getBean(BatchWork.class);
        while (work.one(JOB)) {
            assertThat(scheduling.run(JOB)).isZero();
        }
    }

    private List<Batch> begun() {
        return batches.list(NATIONAL);
    }

    private String mailed() throws Exception {
        instances.getFirst().getBean(Sending.class).run(JOB);
        StringBuilder words = new StringBuilder();
        for (var letter : server.letters()) {
            words.append(letter.getSubject())
                    .append('\n')
                    .append(plain(letter.getContent()))
                    .append('\n');
        }
        return words.toString();
    }

    private static String plain(Object content) throws Exception {
        return content instanceof jakarta.mail.Multipart parts
                ? plain(parts.getBodyPart(0).getContent())
                : content.toString();
    }

    @Test
    void makes_the_report_of_the_year_before_once_keeps_it_and_tells_who_asked_where_to_comment_on_it()
            throws Exception {
        Schedule schedule = made(manager, of(ReportKind.MUNICIPALITY, "4601", JANUARY));
        assertThat(schedule.nextOn()).isEqualTo(LocalDate.of(2024, 1, 15));
        itIs("2024-01-15T04:59:00Z");
        assertThat(scheduling.run(JOB)).as("nobody is written to at night").isZero();
        itIs("2024-01-15T05:00:00Z");
        assertThat(scheduling.run(JOB)).isEqualTo(1);
        assertThat(scheduling.run(JOB)).isZero();
        assertThat(mailed()).as("before it is made").isEmpty();
        makeAll();
        scheduling.run(JOB);

        ScheduleSheet sheet = schedules.list(manager).getFirst();
        assertThat(sheet.schedule().nextOn()).isEqualTo(LocalDate.of(2025, 1, 15));
        assertThat(Objects.requireNonNull(sheet.last()).occasion()).isEqualTo("2023");
        assertThat(Objects.requireNonNull(sheet.made()).items()).allMatch(item -> item.report() != null);
        assertThat(instances
                        .getFirst()
                        .getBean(ArchiveService.class)
                        .list(manager, new ArchiveQuery(ReportKind.MUNICIPALITY, "4601", 2023), null, 10)
                        .items())
                .hasSize(1);
        assertThat(mailed())
                .contains(
                        "Ein rapport for 2023 er klar",
                        "Statusrapport 2023 for Bergen",
                        "https://opptrapp.example.no/reports/municipality/4601/2023/nn");
        scheduling.run(JOB);
        mailed();
        assertThat(server.letters()).hasSize(1);
    }

    @Test
    void what_was_missed_for_years_is_made_once_for_the_newest() {
        Schedule schedule = made(manager, of(ReportKind.MUNICIPALITY, "4601", JANUARY));
        Schedule tertial = made(manager, of(ReportKind.MUNICIPALITY, "4601", new Occasion.EveryTertial(7)));
        assertThat(tertial.nextOn()).isEqualTo(LocalDate.of(2024, 1, 7));
        itIs("2026-06-01T09:00:00Z");
        assertThat(scheduling.run(JOB)).isEqualTo(2);
        assertThat(scheduling.run(JOB)).isZero();
        assertThat(begun()).extracting(Batch::period).containsExactlyInAnyOrder("2025", "2026");
        assertThat(schedules.get(manager, schedule.id()).schedule().nextOn()).isEqualTo(LocalDate.of(2027, 1, 15));
        assertThat(schedules.get(manager, tertial.id()).schedule().nextOn()).isEqualTo(LocalDate.of(2026, 9, 7));
    }

    @Test
    void what_came_due_while_paused_is_not_made_and_a_later_day_does_not_make_a_year_twice() {
        Schedule schedule = made(manager, of(ReportKind.MUNICIPALITY, "4601", JANUARY));
        Schedule paused = schedules.pause(manager, schedule.id(), 1);
        assertThat(paused.nextOn()).isNull();
        itIs("2024-02-01T09:00:00Z");
        assertThat(scheduling.run(JOB)).isZero();
        assertThat(schedules.resume(manager, schedule.id(), 2).nextOn()).isEqualTo(LocalDate.of(2025, 1, 15));
        itIs("2025-01-15T09:00:00Z");
        assertThat(scheduling.run(JOB)).isEqualTo(1);

        ScheduleDraft later = of(ReportKind.MUNICIPALITY, "4601", new Occasion.EveryYear(MonthDay.of(3, 1)));
        Schedule changed = ((ScheduleOutcome.Done) schedules.change(manager, schedule.id(), 3, later)).schedule();
        assertThat(changed.nextOn()).as("2024 is made already").isEqualTo(LocalDate.of(2026, 3, 1));
        assertThatThrownBy(() -> schedules.pause(manager, schedule.id(), 3)).isInstanceOf(StaleVersion.class);
        schedules.remove(manager, schedule.id(), 4);
        assertThat(schedules.list(manager)).isEmpty();
        itIs("2026-03-01T09:00:00Z");
        assertThat(scheduling.run(JOB)).isZero();
    }

    @Test
    void the_national_team_has_a_batch_of_all_municipalities_and_a_report_of_the_country() {
        made(NATIONAL, of(ReportKind.MUNICIPALITY, "NO", JANUARY));
        made(NATIONAL, of(ReportKind.COUNTRY, "NO", JANUARY));
        made(NATIONAL, of(ReportKind.COUNTY, "NO", JANUARY));
        itIs("2024-01-15T09:00:00Z");
        assertThat(scheduling.run(JOB)).isEqualTo(3);
        assertThat(begun()).extracting(Batch::all).containsExactlyInAnyOrder(356, 1, 11);
        assertThat(schedules.list(manager)).isEmpty();
        begun().forEach(batch -> batches.cancel(NATIONAL, batch.id()));
    }

    @Test
    void nobody_has_made_what_they_do_not_write_and_what_is_no_report_is_refused() {
        assertThatThrownBy(() -> schedules.make(manager, of(ReportKind.MUNICIPALITY, "0301", JANUARY)))
                .isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> schedules.make(manager, of(ReportKind.COUNTY, "46", JANUARY)))
                .isInstanceOf(NotInScope.class);
        Schedule own = made(manager, of(ReportKind.MUNICIPALITY, "4601", JANUARY));
        assertThatThrownBy(() -> schedules.get(People.manager("0301"), own.id()))
                .isInstanceOf(NotInScope.class);
        assertThat(schedules.list(People.coordinator("46"))).hasSize(1);
        assertThat(schedules.make(manager, of(ReportKind.MUNICIPALITY, "4601", new Occasion.EveryTertial(61))))
                .isInstanceOf(ScheduleOutcome.Refused.class);
        assertThat(schedules.make(manager, of(ReportKind.MUNICIPALITY, "4601", new Occasion.EveryRound("none"))))
                .isInstanceOf(ScheduleOutcome.Refused.class);
        assertThat(schedules.make(NATIONAL, of(ReportKind.COUNTRY, "46", JANUARY)))
                .isInstanceOf(ScheduleOutcome.Refused.class);
        assertThat(schedules.list(manager)).hasSize(1);
    }

    @Test
    void two_instances_at_the_same_time_begin_it_once() throws Exception {
        made(manager, of(ReportKind.MUNICIPALITY, "4601", JANUARY));
        ApplicationContext other = instance("2024-01-15T09:00:00Z");
        itIs("2024-01-15T09:00:00Z");
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Callable<Integer> one = () -> scheduling.run(JOB);
            Callable<Integer> two = () -> other.getBean(Scheduling.class).run(JOB);
            int all = 0;
            for (Future<Integer> each : both.invokeAll(List.of(one, two))) {
                all += each.get();
            }
            assertThat(all).isEqualTo(1);
        }
        assertThat(begun()).hasSize(1);
    }

    /** Whoever begins waits with the batch written and its reports not: there the process is killed. */
    @Test
    @Timeout(300)
    void a_process_that_is_killed_in_the_middle_leaves_it_to_another_whole() throws Exception {
        Schedule schedule = made(manager, of(ReportKind.MUNICIPALITY, "4601", JANUARY));
        Instant due = Instant.parse("2024-01-15T09:00:00Z");
        itIs(due.toString());
        try (Connection held = database.asOwner();
                Statement statement = held.createStatement()) {
            held.setAutoCommit(false);
            statement.execute("lock table reports.batch_item in share mode");
            Process process = OtherProgram.begin(ScheduleProgram.class, properties(), due);
            process.getInputStream().close();
            awaitThatItWaits(statement);
            process.destroyForcibly().waitFor();
        }
        assertThat(schedules.get(manager, schedule.id()).last()).isNull();
        awaitThatItIsGone();
        assertThat(scheduling.run(JOB)).isEqualTo(1);
        assertThat(begun()).hasSize(1);
        makeAll();
        scheduling.run(JOB);
        mailed();
        assertThat(server.letters()).hasSize(1);
    }

    private static void awaitThatItWaits(Statement statement) throws Exception {
        boolean waits = false;
        while (!waits) {
            try (ResultSet row = statement.executeQuery(
                    "select exists (select from pg_locks where relation = 'reports.batch_item'::regclass and not granted)")) {
                waits = row.next() && row.getBoolean(1);
            }
        }
    }

    /** The server notices that nobody is there any more, and lets go of what was held. */
    private void awaitThatItIsGone() throws Exception {
        try (Connection connection = database.asOwner();
                Statement statement = connection.createStatement()) {
            boolean gone = false;
            while (!gone) {
                try (ResultSet row = statement.executeQuery(
                        "select not exists (select from pg_locks where relation = 'reports.schedule'::regclass"
                                + " and mode = 'RowShareLock')")) {
                    gone = row.next() && row.getBoolean(1);
                }
            }
        }
    }
}
