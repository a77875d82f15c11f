package no.opptrapp.core.access;

import java.util.Locale;
import java.util.Set;
import no.opptrapp.core.text.Language;

/**
 * What an administrator says about a user.
 *
 * @param username kept in lower case, without blanks around it
 * @param contact where the program may write to
 */
public record UserDraft(
        String username, String displayName, Role role, Set<String> scope, Language language, Contact contact) {

    public UserDraft {
        username = username.strip().toLowerCase(Locale.ROOT);
        displayName = displayName.strip();
        scope = Set.copyOf(scope);
    }

    /** Somebody the program cannot write to. */
    public UserDraft(String username, String displayName, Role role, Set<String> scope, Language language) {
        this(username, displayName, role, scope, language, Contact.NONE);
    }
}
