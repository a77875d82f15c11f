package no.opptrapp.core.access.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes keys. */
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface ApiKeyRows extends CrudRepository<ApiKeyRow, UUID> {

    List<ApiKeyRow> findAllOrderByMadeAtDesc();

    Optional<ApiKeyRow> findByHash(byte[] hash);

    void update(@Id UUID id, Instant revokedAt);
}
