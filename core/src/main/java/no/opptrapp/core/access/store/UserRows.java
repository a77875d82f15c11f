package no.opptrapp.core.access.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.opptrapp.core.access.Role;

/** Reads and writes users and their password hashes. */
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface UserRows extends CrudRepository<UserRow, UUID> {

    List<UserRow> findAllOrderByUsername();

    Optional<UserRow> findByUsername(String username);

    int countByRoleAndActiveTrue(Role role);

    @Query("select hash from core.user_password where user_id = :user")
    Optional<String> passwordHash(UUID user);

    @Query("""
            insert into core.user_password (user_id, hash) values (:user, :hash)
            on conflict (user_id) do update set hash = excluded.hash""")
    void setPasswordHash(UUID user, String hash);
}
