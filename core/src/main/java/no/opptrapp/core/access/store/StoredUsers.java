package no.opptrapp.core.access.store;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.access.StaleVersion;
import no.opptrapp.core.access.User;
import no.opptrapp.core.access.UserRepository;

/** Users in {@code core.app_user}, their hashes apart in {@code core.user_password}. */
@Singleton
final class StoredUsers implements UserRepository {

    private final UserRows rows;
    private final JdbcOperations jdbc;

    StoredUsers(UserRows rows, JdbcOperations jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    @Override
    public void queue() {
        jdbc.prepareStatement(
                "select pg_advisory_xact_lock(hashtextextended('core.app_user', 0))", PreparedStatement::execute);
    }

    @Override
    public List<User> all() {
        return rows.findAllOrderByUsername().stream().map(UserRow::user).toList();
    }

    @Override
    public Optional<User> byId(UUID id) {
        return rows.findById(id).map(UserRow::user);
    }

    @Override
    public Optional<User> byUsername(String username) {
        return rows.findByUsername(username).map(UserRow::user);
    }

    @Override
    public int countActive(Role role) {
        return rows.countByRoleAndActiveTrue(role);
    }

    @Override
    public User add(User user) {
        return rows.save(UserRow.of(user)).user();
    }

    @Override
    public User change(User user) {
        try {
            return rows.update(UserRow.of(user)).user();
        } catch (OptimisticLockException stale) {
            throw new StaleVersion("user " + user.id());
        }
    }

    @Override
    public Optional<String> passwordHash(UUID user) {
        return rows.passwordHash(user);
    }

    @Override
    public void setPasswordHash(UUID user, String hash) {
        rows.setPasswordHash(user, hash);
    }
}
