package no.opptrapp.core.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where keys are kept, by the hash of their secret. */
public interface ApiKeyRepository {

    /** All keys, newest first. */
    List<ApiKey> all();

    Optional<ApiKey> byId(UUID id);

    Optional<ApiKey> byHash(byte[] hash);

    void add(ApiKey key, byte[] hash);

    void revoke(UUID id, Instant at);
}
