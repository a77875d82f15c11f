package no.opptrapp.core.access.store;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.UUID;

/** Adds to the trail and reads it. */
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface AuditRows extends GenericRepository<AuditRow, UUID> {

    AuditRow save(AuditRow row);

    /** Ids are made in the order of time, so they are the order. */
    List<AuditRow> findByIdLessThanOrderByIdDesc(UUID before, Pageable limit);

    List<AuditRow> findBySubjectOrderById(String subject);
}
