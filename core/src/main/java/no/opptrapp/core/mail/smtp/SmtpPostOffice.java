package no.opptrapp.core.mail.smtp;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Clock;
import java.util.Objects;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import no.opptrapp.core.mail.Delivery;
import no.opptrapp.core.mail.Letter;
import no.opptrapp.core.mail.MailSettings;
import no.opptrapp.core.mail.PostOffice;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands letters to the mail server by SMTP, one connection a letter. */
@Singleton
final class SmtpPostOffice implements PostOffice {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpPostOffice.class);

    private final MailSettings settings;
    private final Clock clock;
    private final @Nullable SSLSocketFactory trusted;

    @Inject
    SmtpPostOffice(MailSettings settings, Clock clock) {
        this(settings, clock, null);
    }

    /** @param trusted makes connections to servers that this machine does not trust by itself */
    SmtpPostOffice(MailSettings settings, Clock clock, @Nullable SSLSocketFactory trusted) {
        this.settings = settings;
        this.clock = clock;
        this.trusted = trusted;
    }

    @Override
    public Delivery deliver(Letter letter) {
        MailSettings.Server server = settings.server();
        if (server == null) {
            throw new IllegalStateException("No mail server is set");
        }
        Session session = Session.getInstance(properties(server));
        try {
            MimeLetter message = MimeLetter.of(session, letter, settings.from(), clock.instant());
            Transport transport = session.getTransport("smtp");
            try {
                return hand(message, transport, server);
            } finally {
                close(transport);
            }
        } catch (MessagingException unsendable) {
            return new Delivery.Refused(Replies.words(unsendable));
        }
    }

    private static Delivery hand(MimeLetter message, Transport transport, MailSettings.Server server)
            throws MessagingException {
        Address[] receivers = Objects.requireNonNull(message.getAllRecipients());
        MailSettings.Login login = server.login();
        try {
            transport.connect(
                    server.host(),
                    server.port(),
                    login == null ? null : login.user(),
                    login == null ? null : login.password());
        } catch (MessagingException failure) {
            return new Delivery.NotReached(Replies.words(failure));
        }
        try {
            transport.sendMessage(message, receivers);
            String answer = transport instanceof SMTPTransport smtp ? smtp.getLastServerResponse() : null;
            return new Delivery.Taken(answer == null ? "" : answer.strip());
        } catch (MessagingException failure) {
            return Replies.failed(failure, message.isBegun());
        }
    }

    /** What was taken is taken, however the connection ends. */
    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException lost) {
            LOG.debug("The mail server was lost after it had answered", lost);
        }
    }

    private Properties properties(MailSettings.Server server) {
        Properties properties = new Properties();
        String patience = Long.toString(settings.patience().toMillis());
        properties.put("mail.smtp.connectiontimeout", patience);
        properties.put("mail.smtp.timeout", patience);
        properties.put("mail.smtp.writetimeout", patience);
        properties.put("mail.smtp.auth", Boolean.toString(server.login() != null));
        properties.put("mail.smtp.quitwait", "false");
        boolean startTls = server.privacy() == MailSettings.Privacy.STARTTLS;
        properties.put("mail.smtp.starttls.enable", Boolean.toString(startTls));
        properties.put("mail.smtp.starttls.required", Boolean.toString(startTls));
        properties.put("mail.smtp.ssl.enable", Boolean.toString(server.privacy() == MailSettings.Privacy.TLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        if (trusted != null) {
            properties.put("mail.smtp.ssl.socketFactory", trusted);
        }
        return properties;
    }
}
