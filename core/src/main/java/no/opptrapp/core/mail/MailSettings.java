package no.opptrapp.core.mail;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How letters go out.
 *
 * @param server the mail server; null when none is set, and then nothing is sent
 * @param from the address that letters come from
 * @param perMinute how many letters go out a minute at most, from all instances together
 * @param staff the address of the staff door, without a slash at its end, for the links in letters
 * @param patience how long the mail server may keep us waiting for each of its answers
 */
public record MailSettings(@Nullable Server server, String from, int perMinute, URI staff, Duration patience) {

    /** How the way to the mail server is kept private. */
    public enum Privacy {
        /** Ask for TLS after the connection is made, and go no further without it. */
        STARTTLS,
        /** TLS from the start. */
        TLS,
        /** None, for a mail server on the same machine. */
        NONE
    }

    /**
     * A mail server.
     *
     * @param login null for a server that asks for none
     */
    public record Server(
            String host,
            int port,
            Privacy privacy,
            @Nullable Login login) {}

    /** Who we are to the mail server. */
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return "Login[" + user + "]";
        }
    }

    /** Whether anything is sent at all. */
    public boolean isSet() {
        return server != null;
    }

    /** The whole address of a page of the staff door. */
    public String page(String path) {
        return staff + "/" + path;
    }
}
