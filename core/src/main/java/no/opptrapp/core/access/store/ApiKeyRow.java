package no.opptrapp.core.access.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.ApiKey;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.text.Language;
import org.jspecify.annotations.Nullable;

/** A row of {@code core.api_key}. */
@MappedEntity(value = "api_key", schema = "core")
record ApiKeyRow(
        @Id UUID id,
        String name,
        Role role,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> scope,
        Language language,
        UUID madeBy,
        Instant madeAt,
        @Nullable Instant revokedAt,
        byte[] hash) {

    static ApiKeyRow of(ApiKey key, byte[] hash) {
        return new ApiKeyRow(
                key.id(),
                key.name(),
                key.role(),
                key.scope().stream().sorted().toList(),
                key.language(),
                key.madeBy(),
                key.madeAt(),
                key.revokedAt().orElse(null),
                hash);
    }

    ApiKey key() {
        return new ApiKey(id, name, role, Set.copyOf(scope), language, madeBy, madeAt, Optional.ofNullable(revokedAt));
    }
}
