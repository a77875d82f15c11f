package no.opptrapp.core.access;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.text.Language;

/**
 * What is known of a key after it was shown once.
 *
 * @param name what it is for, as its maker called it
 * @param revokedAt when it stopped being valid
 */
public record ApiKey(
        UUID id,
        String name,
        Role role,
        Set<String> scope,
        Language language,
        UUID madeBy,
        Instant madeAt,
        Optional<Instant> revokedAt) {

    public ApiKey {
        scope = Set.copyOf(scope);
    }

    /** The program behind the key as the one who acts. */
    public Actor actor() {
        return new Actor(id, name, role, scope, language);
    }

    boolean validAt(Instant now) {
        return revokedAt.filter(revoked -> !revoked.isAfter(now)).isEmpty();
    }
}
