package no.opptrapp.core.mail.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import no.opptrapp.core.mail.Delivery;
import no.opptrapp.core.mail.Letter;
import no.opptrapp.core.mail.LetterBlock;
import no.opptrapp.core.mail.LetterText;
import no.opptrapp.core.mail.MailServer;
import no.opptrapp.core.mail.MailSettings;
import no.opptrapp.core.mail.MailSettings.Privacy;
import no.opptrapp.core.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;

class SmtpPostOfficeTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Test
    void a_letter_arrives_as_text_and_as_html_in_the_receivers_language() throws Exception {
        try (MailServer server = MailServer.open()) {
            Letter letter = letter();
            assertThat(office(server.port(), Privacy.NONE, null, null).deliver(letter))
                    .isEqualTo(new Delivery.Taken("250 kept"));
            MimeMessage arrived = server.letters().getFirst();
            assertThat(arrived.getSubject()).isEqualTo("Éin ting ventar på deg");
            assertThat(arrived.getFrom()[0]).hasToString("opptrapp@example.no");
            assertThat(arrived.getAllRecipients()[0]).hasToString("kari@example.no");
            assertThat(arrived.getMessageID()).isEqualTo("<" + letter.id() + "@example.no>");
            assertThat(arrived.getSentDate().toInstant()).isEqualTo(CLOCK.instant());
            assertThat(arrived.getHeader("Content-Language", null)).isEqualTo("nn");
            assertThat(arrived.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
            assertThat(arrived.getContentType()).startsWith("multipart/alternative");
            MimeMultipart either = (MimeMultipart) arrived.getContent();
            assertThat(either.getBodyPart(0).getContentType()).startsWith("text/plain");
            assertThat(lines(either.getBodyPart(0).getContent())).isEqualTo(letter.plain());
            assertThat(either.getBodyPart(1).getContentType()).startsWith("text/html");
            assertThat(lines(either.getBodyPart(1).getContent())).isEqualTo(letter.html());
        }
    }

    @Test
    void goes_no_further_without_tls_where_tls_is_asked_for() {
        try (MailServer server = MailServer.open()) {
            Delivery delivery =
                    office(server.port(), Privacy.STARTTLS, null, null).deliver(letter());
            assertThat(delivery).isInstanceOf(Delivery.NotReached.class);
            assertThat(delivery.answer()).contains("STARTTLS");
            assertThat(server.letters()).isEmpty();
        }
    }

    @Test
    void speaks_tls_with_a_server_it_trusts_and_with_no_other(@TempDir Path directory) throws Exception {
        OwnCertificate own = OwnCertificate.make(directory);
        SSLContext context = own.server();
        try (MailServer server =
                MailServer.open(builder -> builder.enableTLS().requireTLS().startTlsSocketFactory(context, false))) {
            assertThat(office(server.port(), Privacy.STARTTLS, null, own.trusting())
                            .deliver(letter()))
                    .isInstanceOf(Delivery.Taken.class);
            assertThat(office(server.port(), Privacy.STARTTLS, null, null).deliver(letter()))
                    .isInstanceOf(Delivery.NotReached.class);
            assertThat(server.letters()).hasSize(1);
        }
        try (MailServer server = MailServer.open(builder -> builder.serverSocketFactory(context))) {
            assertThat(office(server.port(), Privacy.TLS, null, own.trusting()).deliver(letter()))
                    .isInstanceOf(Delivery.Taken.class);
        }
    }

    @Test
    void says_who_it_is_and_tells_when_it_is_not_let_in() {
        EasyAuthenticationHandlerFactory asks = new EasyAuthenticationHandlerFactory((user, password, context) -> {
            if (!user.equals("opptrapp") || !password.equals("hemmelig")) {
                throw new LoginFailedException("wrong");
            }
        });
        try (MailServer server =
                MailServer.open(builder -> builder.requireAuth().authenticationHandlerFactory(asks))) {
            MailSettings.Login right = new MailSettings.Login("opptrapp", "hemmelig");
            assertThat(office(server.port(), Privacy.NONE, right, null).deliver(letter()))
                    .isInstanceOf(Delivery.Taken.class);
            MailSettings.Login wrong = new MailSettings.Login("opptrapp", "feil");
            Delivery delivery = office(server.port(), Privacy.NONE, wrong, null).deliver(letter());
            assertThat(delivery).isInstanceOf(Delivery.NotReached.class);
            assertThat(delivery.answer()).contains("535").doesNotContain("feil");
        }
    }

    @Test
    void tells_not_now_from_never() {
        try (MailServer server = MailServer.open()) {
            SmtpPostOffice office = office(server.port(), Privacy.NONE, null, null);
            server.atReceiver(MailServer.no(451, "Try later"));
            server.atReceiver(MailServer.no(550, "Unknown"));
            assertThat(office.deliver(letter())).isInstanceOf(Delivery.NotNow.class);
            assertThat(office.deliver(letter())).isInstanceOf(Delivery.Refused.class);
            server.atContent(MailServer.no(452, "Full"));
            server.atContent(MailServer.no(554, "Spam"));
            assertThat(office.deliver(letter())).isInstanceOf(Delivery.NotNow.class);
            assertThat(office.deliver(letter())).isInstanceOf(Delivery.Refused.class);
            assertThat(server.letters()).isEmpty();
        }
    }

    @Test
    void waits_only_so_long_for_a_server_that_says_nothing() throws IOException {
        try (ServerSocket mute = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            assertThat(office(mute.getLocalPort(), Privacy.NONE, null, null).deliver(letter()))
                    .isInstanceOf(Delivery.NotReached.class);
        }
    }

    @Test
    void does_not_know_what_became_of_a_letter_that_was_handed_over_and_never_answered() {
        CountDownLatch over = new CountDownLatch(1);
        try (MailServer server = MailServer.open()) {
            server.atContent(over::await);
            assertThat(office(server.port(), Privacy.NONE, null, null).deliver(letter()))
                    .isInstanceOf(Delivery.Unclear.class);
            over.countDown();
        }
    }

    private static SmtpPostOffice office(
            int port, Privacy privacy, MailSettings.@Nullable Login login, @Nullable SSLSocketFactory trusted) {
        MailSettings.Server server = new MailSettings.Server("127.0.0.1", port, privacy, login);
        MailSettings settings = new MailSettings(
                server, "opptrapp@example.no", 60, URI.create("https://opptrapp.example.no"), PATIENCE);
        return new SmtpPostOffice(settings, CLOCK, trusted);
    }

    private static Letter letter() {
        LetterText text = new LetterText(
                Language.NN,
                "Éin ting ventar på deg",
                List.of(
                        new LetterBlock.Heading("Tiltak over fristen"),
                        new LetterBlock.Links(List.of(new LetterBlock.Link(
                                "Møteplass for pårørande", "Bergen", "https://opptrapp.example.no/measures/1")))));
        return new Letter(
                UUID.randomUUID(), "kari@example.no", text.language(), text.subject(), text.plain(), text.html());
    }

    private static String lines(Object content) {
        return content.toString().replace("\r\n", "\n");
    }
}
