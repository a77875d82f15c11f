package no.opptrapp.reports.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Contact;
import no.opptrapp.core.access.People;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.access.UserChange;
import no.opptrapp.core.access.UserDraft;
import no.opptrapp.core.access.Users;
import no.opptrapp.core.clock.SettableClock;
import no.opptrapp.core.database.TestDatabase;
import no.opptrapp.core.mail.MailServer;
import no.opptrapp.core.mail.Sending;
import no.opptrapp.core.text.Language;
import no.opptrapp.reports.edition.ReportKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Real letters to a real mail server. */
@Tag("database")
class BatchLettersTest {

    private static final Actor JOB = Actor.job("test");

    private final MailServer server = MailServer.open();
    private final TestDatabase database = TestDatabase.create();
    private ApplicationContext beans;

    @BeforeEach
    void begin() {
        Map<String, Object> properties = new HashMap<>(database.properties());
        properties.put("opptrapp.mail.host", "127.0.0.1");
        properties.put("opptrapp.mail.port", Integer.toString(server.port()));
        properties.put("opptrapp.mail.privacy", "none");
        properties.put("opptrapp.mail.from", "opptrapp@example.no");
        properties.put("opptrapp.staff.address", "https://opptrapp.example.no");
        beans = ApplicationContext.run(properties, "test");
        beans.getBean(SettableClock.class).set(Instant.parse("2024-01-15T09:00:00Z"));
    }

    @AfterEach
    void end() {
        beans.close();
        database.close();
        server.close();
    }

    private void manager(String name, Language language, Contact contact, String... areas) {
        UserDraft draft = new UserDraft(name, "Kari", Role.MANAGER, Set.of(areas), language, contact);
        assertThat(beans.getBean(Users.class).create(JOB, draft, "riktig hest batteri"))
                .isInstanceOf(UserChange.Done.class);
    }

    @Test
    void each_manager_gets_one_letter_with_links_to_what_is_done_and_never_another() throws Exception {
        manager("bergen", Language.NN, new Contact("kari@bergen.example.no", true), "4601");
        manager("two", Language.NB, new Contact("ola@to.example.no", true), "4627", "4624");
        manager("unwilling", Language.NB, new Contact("nei@eidfjord.example.no", false), "4619");
        BatchService batches = beans.getBean(BatchService.class);
        BatchLetters letters = beans.getBean(BatchLetters.class);
        Actor coordinator = People.coordinator("46");
        BatchDraft draft =
                BatchDraft.annual(ReportKind.MUNICIPALITY, 2023, List.of("4601", "4619", "4624", "4627"), false, null);
        Batch batch = ((BatchOutcome.Begun) batches.begin(coordinator, draft)).batch();
        assertThat(letters.send(coordinator, batch.id())).isEqualTo(new BatchLetters.Sent(0, 0, List.of()));
        BatchWork work = beans.getBean(BatchWork.class);
        while (work.one(JOB)) {
            assertThat(batches.list(coordinator)).hasSize(1);
        }

        assertThat(letters.send(coordinator, batch.id())).isEqualTo(new BatchLetters.Sent(2, 0, List.of("4619")));
        assertThat(letters.send(coordinator, batch.id())).isEqualTo(new BatchLetters.Sent(0, 2, List.of("4619")));
        beans.getBean(Sending.class).run(JOB);
        assertThat(server.letters()).hasSize(2);
        String bergen = words("kari@bergen.example.no");
        assertThat(bergen)
                .contains(
                        "Hei, Kari!",
                        "Statusrapporten for 2023 er klar",
                        "https://opptrapp.example.no/reports/archive/")
                .doesNotContain("Askøy");
        assertThat(words("ola@to.example.no")).contains("Askøy", "Bjørnafjorden", "2 statusrapporter");
    }

    private String words(String address) throws Exception {
        for (MimeMessage letter : server.letters()) {
            if (letter.getAllRecipients()[0].toString().equals(address)) {
                return plain(letter.getContent());
            }
        }
        throw new AssertionError("No letter to " + address);
    }

    private static String plain(Object content) throws Exception {
        return content instanceof jakarta.mail.Multipart parts
                ? plain(parts.getBodyPart(0).getContent())
                : content.toString();
    }
}
