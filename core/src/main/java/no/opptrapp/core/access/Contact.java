package no.opptrapp.core.access;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the program may write to a user.
 *
 * @param email where to; null when nobody said
 * @param reminders whether the user wants to be reminded of what is due
 */
public record Contact(@Nullable String email, boolean reminders) {

    /** Nobody said where; whoever says it later is reminded unless they say no. */
    public static final Contact NONE = new Contact(null, true);

    /** The longest address a mail server must take (RFC 5321, 4.5.3.1.3, less the brackets). */
    private static final int LONGEST = 254;

    /** Letters of ASCII only, as not every mail server takes others, and nothing that could begin another header. */
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]([A-Za-z0-9-]*[A-Za-z0-9])");

    public Contact {
        email = email == null || email.isBlank() ? null : email.strip();
    }

    /** Whether reminders can and may be sent. */
    public boolean isReminded() {
        return email != null && reminders;
    }

    /** Whether a text has the form of an e-mail address; whether anybody reads there, nobody knows. */
    public static boolean isAddress(String text) {
        int at = text.indexOf('@');
        return text.length() <= LONGEST && at <= 64 && ADDRESS.matcher(text).matches();
    }
}
