package no.opptrapp.core.access.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.opptrapp.core.access.ApiKey;
import no.opptrapp.core.access.ApiKeyRepository;

/** Keys in {@code core.api_key}. */
@Singleton
final class StoredApiKeys implements ApiKeyRepository {

    private final ApiKeyRows rows;

    StoredApiKeys(ApiKeyRows rows) {
        this.rows = rows;
    }

    @Override
    public List<ApiKey> all() {
        return rows.findAllOrderByMadeAtDesc().stream().map(ApiKeyRow::key).toList();
    }

    @Override
    public Optional<ApiKey> byId(UUID id) {
        return rows.findById(id).map(ApiKeyRow::key);
    }

    @Override
    public Optional<ApiKey> byHash(byte[] hash) {
        return rows.findByHash(hash).map(ApiKeyRow::key);
    }

    @Override
    public void add(ApiKey key, byte[] hash) {
        rows.save(ApiKeyRow.of(key, hash));
    }

    @Override
    public void revoke(UUID id, Instant at) {
        rows.update(id, at);
    }
}
