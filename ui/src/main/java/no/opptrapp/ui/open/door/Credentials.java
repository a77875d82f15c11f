package no.opptrapp.ui.open.door;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** What the header {@code Authorization} of a request says. */
sealed interface Credentials {

    /** A username and a password, by RFC 7617. */
    record Password(String username, String password) implements Credentials {
        @Override
        public String toString() {
            return "Password[" + username + "]";
        }
    }

    /** An API key, by RFC 6750. */
    record Key(String secret) implements Credentials {
        @Override
        public String toString() {
            return "Key[]";
        }
    }

    /** Something that cannot be read. */
    record Unreadable() implements Credentials {}

    static Credentials of(String header) {
        int space = header.indexOf(' ');
        String scheme = space < 0 ? header : header.substring(0, space);
        String rest = space < 0 ? "" : header.substring(space + 1).strip();
        if (scheme.equalsIgnoreCase("Bearer") && !rest.isEmpty()) {
            return new Key(rest);
        }
        if (scheme.equalsIgnoreCase("Basic")) {
            return decoded(rest).<Credentials>flatMap(Credentials::pair).orElseGet(Unreadable::new);
        }
        return new Unreadable();
    }

    private static Optional<String> decoded(String base64) {
        try {
            return Optional.of(new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static Optional<Password> pair(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : Optional.of(new Password(text.substring(0, colon), text.substring(colon + 1)));
    }
}
