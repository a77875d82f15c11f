package no.opptrapp.core.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.List;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** A real mail server on this machine: keeps what it takes, and says no, or nothing for a while, when told to. */
public final class MailServer implements AutoCloseable {

    /** Something to do before a letter's receiver or content is answered. */
    @FunctionalInterface
    public interface Answer {
        void give() throws RejectException, InterruptedException;
    }

    private final SMTPServer server;
    private final List<byte[]> taken = new CopyOnWriteArrayList<>();
    private final Queue<Answer> receivers = new ConcurrentLinkedQueue<>();
    private final Queue<Answer> contents = new ConcurrentLinkedQueue<>();

    private MailServer(UnaryOperator<SMTPServer.Builder> more) {
        SMTPServer.Builder builder = SMTPServer.port(0)
                .bindAddress(InetAddress.getLoopbackAddress())
                .insertReceivedHeaders(false)
                .messageHandlerFactory(context -> new Handler());
        server = more.apply(builder).build();
        server.start();
    }

    /** One that takes everything from everybody. */
    public static MailServer open() {
        return new MailServer(builder -> builder);
    }

    /** One with demands of its own. */
    public static MailServer open(UnaryOperator<SMTPServer.Builder> more) {
        return new MailServer(more);
    }

    public int port() {
        return server.getPortAllocated();
    }

    /** The next receiver is answered so. */
    public void atReceiver(Answer answer) {
        receivers.add(answer);
    }

    /** The next whole letter is answered so. */
    public void atContent(Answer answer) {
        contents.add(answer);
    }

    /** A no of the server. */
    public static Answer no(int code, String words) {
        return () -> {
            throw new RejectException(code, words);
        };
    }

    /** The letters it took, in the order they came, also those it gave no answer to. */
    public List<MimeMessage> letters() {
        return taken.stream().map(MailServer::read).toList();
    }

    private static MimeMessage read(byte[] raw) {
        try {
            return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }

    private final class Handler implements MessageHandler {

        @Override
        public void from(String from) {}

        @Override
        public void recipient(String recipient) throws RejectException {
            answer(receivers);
        }

        @Override
        public String data(InputStream data) throws RejectException, IOException {
            byte[] raw = data.readAllBytes();
            Answer answer = contents.peek();
            taken.add(raw);
            try {
                answer(contents);
            } catch (RejectException no) {
                taken.remove(raw);
                throw no;
            }
            return answer == null ? "kept" : "kept after all";
        }

        @Override
        public void done() {}

        private static void answer(Queue<Answer> answers) throws RejectException {
            Answer answer = answers.poll();
            try {
                if (answer != null) {
                    answer.give();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
