package no.opptrapp.core.access;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Reads what a sign-in is checked against. For the sign-in's own job only. */
@Singleton
class CredentialCheck {

    private final UserRepository users;
    private final ApiKeyRepository keys;

    CredentialCheck(UserRepository users, ApiKeyRepository keys) {
        this.users = users;
        this.keys = keys;
    }

    /** A user with a password. */
    record Candidate(User user, String hash) {}

    @AllowedTo({})
    @Transactional(readOnly = true)
    public Optional<Candidate> byUsername(Actor job, String username) {
        return users.byUsername(username)
                .flatMap(user -> users.passwordHash(user.id()).map(hash -> new Candidate(user, hash)));
    }

    @AllowedTo({})
    @Transactional(readOnly = true)
    public Optional<User> byId(Actor job, UUID id) {
        return users.byId(id);
    }

    @AllowedTo({})
    @Transactional(readOnly = true)
    public Optional<String> passwordHash(Actor job, UUID id) {
        return users.passwordHash(id);
    }

    @AllowedTo({})
    @Transactional(readOnly = true)
    public Optional<Actor> byKey(Actor job, byte[] hash, Instant now) {
        return keys.byHash(hash).filter(key -> key.validAt(now)).map(ApiKey::actor);
    }
}
