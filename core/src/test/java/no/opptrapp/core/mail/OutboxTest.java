package no.opptrapp.core.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.Forbidden;
import no.opptrapp.core.access.People;
import no.opptrapp.core.clock.SettableClock;
import no.opptrapp.core.database.TestDatabase;
import no.opptrapp.core.job.OtherProgram;
import no.opptrapp.core.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutboxTest {

    private static final Actor JOB = Actor.job("send-letters");
    private static final Actor OWNER = People.owner();

    private final MailServer server = MailServer.open();
    private final TestDatabase database = TestDatabase.create();
    private ApplicationContext beans;
    private Outbox outbox;
    private Sending sending;
    private SettableClock clock;

    @BeforeEach
    void begin() {
        beans = instance(60);
        outbox = beans.getBean(Outbox.class);
        sending = beans.getBean(Sending.class);
        clock = beans.getBean(SettableClock.class);
    }

    @AfterEach
    void end() {
        beans.close();
        database.close();
        server.close();
    }

    @Test
    void sends_a_letter_once_and_forgets_what_it_said() throws Exception {
        put("a");
        assertThat(sending.run(JOB)).isEqualTo(1);
        assertThat(sending.run(JOB)).isZero();
        assertThat(server.letters()).hasSize(1);
        assertThat(only().state()).isEqualTo(LetterState.SENT);
        assertThat(only().answer()).contains("kept");
        try (Connection connection = database.asOwner();
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("select plain is null and html is null from core.letter")) {
            row.next();
            assertThat(row.getBoolean(1)).isTrue();
        }
    }

    @Test
    void takes_a_second_letter_with_the_same_mark_for_the_first() {
        assertThat(put("a")).isTrue();
        assertThat(put("a")).isFalse();
        sending.run(JOB);
        assertThat(put("a")).isFalse();
        assertThat(sending.run(JOB)).isZero();
    }

    @Test
    void tries_again_later_what_the_server_would_not_take_now() {
        put("a");
        server.atReceiver(MailServer.no(450, "Mailbox busy"));
        assertThat(sending.run(JOB)).isZero();
        assertThat(only().state()).isEqualTo(LetterState.WAITING);
        assertThat(only().answer()).contains("450 Mailbox busy");
        assertThat(sending.run(JOB)).as("at once again").isZero();
        clock.forward(Duration.ofMinutes(1));
        assertThat(sending.run(JOB)).isEqualTo(1);
    }

    @Test
    void gives_up_what_the_server_would_not_take_for_two_days() {
        put("a");
        int tries = 0;
        while (only().state() == LetterState.WAITING) {
            server.atReceiver(MailServer.no(451, "Not now"));
            sending.run(JOB);
            clock.forward(Duration.ofHours(4));
            tries++;
        }
        assertThat(only().state()).isEqualTo(LetterState.FAILED);
        assertThat(tries).isBetween(8, 20);
        assertThat(server.letters()).isEmpty();
    }

    @Test
    void keeps_what_was_refused_with_the_servers_words_until_somebody_sends_it_again() {
        put("a");
        server.atReceiver(MailServer.no(550, "No such mailbox"));
        sending.run(JOB);
        clock.forward(Duration.ofDays(1));
        assertThat(sending.run(JOB)).isZero();
        assertThat(only().state()).isEqualTo(LetterState.FAILED);
        assertThat(only().answer()).contains("550 No such mailbox");
        assertThat(outbox.sendAgain(OWNER, only().id())).isTrue();
        assertThat(outbox.sendAgain(OWNER, only().id())).as("twice").isFalse();
        assertThat(sending.run(JOB)).isEqualTo(1);
        assertThat(beans.getBean(Audit.class).of(OWNER, only().id().toString()))
                .extracting(entry -> entry.change().what())
                .containsExactly("letter.sent_again");
    }

    @Test
    void sends_no_more_in_a_minute_than_it_may() {
        try (ApplicationContext slow = instance(3)) {
            for (int i = 0; i < 5; i++) {
                put("letter " + i);
            }
            assertThat(slow.getBean(Sending.class).run(JOB)).isEqualTo(3);
            assertThat(slow.getBean(Sending.class).run(JOB)).isZero();
            slow.getBean(SettableClock.class).forward(Duration.ofSeconds(61));
            assertThat(slow.getBean(Sending.class).run(JOB)).isEqualTo(2);
        }
    }

    @Test
    void two_instances_at_the_same_time_send_each_letter_once() throws Exception {
        for (int i = 0; i < 40; i++) {
            put("letter " + i);
        }
        try (ApplicationContext other = instance(60);
                ExecutorService both = Executors.newFixedThreadPool(2)) {
            Callable<Integer> one = () -> sending.run(JOB);
            Callable<Integer> two = () -> other.getBean(Sending.class).run(JOB);
            int sent = 0;
            for (Future<Integer> each : both.invokeAll(List.of(one, two))) {
                sent += each.get();
            }
            assertThat(sent).isEqualTo(40);
        }
        assertThat(server.letters().stream().map(OutboxTest::messageId))
                .hasSize(40)
                .doesNotHaveDuplicates();
    }

    @Test
    void what_was_killed_between_claim_and_confirmation_is_never_sent_again_by_itself() throws Exception {
        put("a");
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch killed = new CountDownLatch(1);
        server.atContent(() -> {
            arrived.countDown();
            killed.await();
        });
        Process sender = OtherProgram.begin(SenderProgram.class, properties(60), clock.instant());
        assertThat(arrived.await(2, TimeUnit.MINUTES)).isTrue();
        sender.destroyForcibly().waitFor();
        killed.countDown();

        assertThat(server.letters()).hasSize(1);
        assertThat(only().state()).isEqualTo(LetterState.SENDING);
        assertThat(sending.run(JOB)).isZero();
        clock.forward(Duration.ofDays(3));
        assertThat(sending.run(JOB)).isZero();
        assertThat(only().state()).isEqualTo(LetterState.UNKNOWN);
        assertThat(server.letters()).hasSize(1);

        assertThat(outbox.sendAgain(OWNER, only().id())).isTrue();
        assertThat(sending.run(JOB)).isEqualTo(1);
        assertThat(server.letters().stream().map(OutboxTest::messageId).distinct())
                .as("the receiver's program can tell that they are one")
                .hasSize(1);
    }

    @Test
    void what_comes_back_after_it_was_given_up_for_lost_changes_nothing() {
        put("a");
        SendingDesk desk = beans.getBean(SendingDesk.class);
        OutboxRepository.Claimed lost = desk.claim(JOB).orElseThrow();
        clock.forward(Duration.ofMinutes(16));
        outbox.sendAgain(OWNER, only().id());
        assertThat(desk.settle(JOB, lost, new Delivery.Taken("late"))).isEmpty();
        assertThat(only().state()).isEqualTo(LetterState.WAITING);
    }

    @Test
    void asks_the_other_letters_to_wait_while_the_server_is_not_to_be_reached() {
        put("a");
        put("b");
        server.close();
        assertThat(sending.run(JOB)).isZero();
        assertThat(outbox.newest(OWNER, 10)).extracting(PostedLetter::tries).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void claims_nothing_where_no_server_is_set() {
        put("a");
        try (ApplicationContext silent = ApplicationContext.run(database.properties(), "test")) {
            assertThat(silent.getBean(Sending.class).run(JOB)).isZero();
        }
        assertThat(only().state()).isEqualTo(LetterState.WAITING);
    }

    @Test
    void is_the_owners_to_watch_and_nobody_elses() throws Exception {
        put("a");
        assertThatThrownBy(() -> outbox.newest(People.national(), 10)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> outbox.put(OWNER, "b", "kari@example.no", text()))
                .isInstanceOf(Forbidden.class);
        try (Connection connection = database.asApp(People.manager("4601"));
                ResultSet row = connection.createStatement().executeQuery("select count(*) from core.letter")) {
            row.next();
            assertThat(row.getInt(1)).isZero();
        }
    }

    @Test
    void forgets_letters_of_long_ago_but_none_that_waits() {
        put("a");
        sending.run(JOB);
        put("b");
        clock.forward(Duration.ofDays(181));
        assertThat(sending.tidy(JOB)).isEqualTo(1);
        assertThat(only().state()).isEqualTo(LetterState.WAITING);
    }

    private ApplicationContext instance(int perMinute) {
        return ApplicationContext.run(properties(perMinute), "test");
    }

    private Map<String, Object> properties(int perMinute) {
        Map<String, Object> properties = new HashMap<>(database.properties());
        properties.put("opptrapp.mail.host", "127.0.0.1");
        properties.put("opptrapp.mail.port", Integer.toString(server.port()));
        properties.put("opptrapp.mail.privacy", "none");
        properties.put("opptrapp.mail.from", "opptrapp@example.no");
        properties.put("opptrapp.mail.rate", Integer.toString(perMinute));
        properties.put("opptrapp.staff.address", "https://opptrapp.example.no");
        return properties;
    }

    private boolean put(String mark) {
        return outbox.put(JOB, mark, "kari@example.no", text());
    }

    private static LetterText text() {
        return new LetterText(Language.NN, "Noko ventar", List.of(new LetterBlock.Words("Hei!")));
    }

    private PostedLetter only() {
        List<PostedLetter> letters = outbox.newest(OWNER, 10);
        assertThat(letters).hasSize(1);
        return letters.getFirst();
    }

    private static String messageId(MimeMessage letter) {
        try {
            return letter.getMessageID();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
