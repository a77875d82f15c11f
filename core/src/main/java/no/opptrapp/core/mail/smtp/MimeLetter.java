package no.opptrapp.core.mail.smtp;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import no.opptrapp.core.mail.Letter;

/** A letter as MIME: the text first and the HTML after it, for the receiver's program to choose. */
final class MimeLetter extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final UUID id;
    private final String domain;
    private volatile boolean begun;

    private MimeLetter(Session session, UUID id, String from) {
        super(session);
        this.id = id;
        this.domain = from.substring(from.indexOf('@') + 1);
    }

    static MimeLetter of(Session session, Letter letter, String from, Instant now) throws MessagingException {
        MimeLetter message = new MimeLetter(session, letter.id(), from);
        message.setFrom(new InternetAddress(from, true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.address(), true));
        message.setSubject(letter.subject(), UTF_8);
        message.setSentDate(Date.from(now));
        message.setHeader("Content-Language", letter.language().tag());
        // RFC 3834: nobody's absence is to be answered to the program.
        message.setHeader("Auto-Submitted", "auto-generated");
        MimeMultipart either = new MimeMultipart("alternative");
        either.addBodyPart(part(letter.plain(), "plain"));
        either.addBodyPart(part(letter.html(), "html"));
        message.setContent(either);
        message.saveChanges();
        return message;
    }

    private static MimeBodyPart part(String text, String kind) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, kind);
        return part;
    }

    /** Whether any of it has gone to the mail server. */
    boolean isBegun() {
        return begun;
    }

    @Override
    public void writeTo(OutputStream out, String[] withoutHeaders) throws IOException, MessagingException {
        begun = true;
        super.writeTo(out, withoutHeaders);
    }

    /** The same for every try, so that a receiver who gets a letter twice can tell. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + id + "@" + domain + ">");
    }
}
