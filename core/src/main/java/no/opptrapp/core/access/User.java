package no.opptrapp.core.access;

import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.text.Language;

/**
 * A person who can sign in. Never deleted, only deactivated, because the audit trail names them.
 *
 * @param username lower case, unique
 * @param scope codes of the areas given; {@code NO} is the whole country
 * @param contact where the program may write to
 * @param version rises with every change
 */
public record User(
        UUID id,
        String username,
        String displayName,
        Role role,
        Set<String> scope,
        Language language,
        Contact contact,
        boolean active,
        int version) {

    public User {
        scope = Set.copyOf(scope);
    }

    /** The user as the one who acts. */
    public Actor actor() {
        return new Actor(id, displayName, role, scope, language);
    }

    User with(UserDraft draft) {
        return new User(
                id,
                draft.username(),
                draft.displayName(),
                draft.role(),
                draft.scope(),
                draft.language(),
                draft.contact(),
                active,
                version);
    }

    User active(boolean other) {
        return new User(id, username, displayName, role, scope, language, contact, other, version);
    }

    User reading(Language other) {
        return new User(id, username, displayName, role, scope, other, contact, active, version);
    }

    User reached(Contact other) {
        return new User(id, username, displayName, role, scope, language, other, active, version);
    }
}
