package no.opptrapp.core.access.store;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Timestamp;
import java.time.Instant;
import no.opptrapp.core.access.SetUpLinks;

/** Set-up links in {@code core.setup_link}. */
@Singleton
final class StoredSetUpLinks implements SetUpLinks {

    private final JdbcOperations jdbc;

    StoredSetUpLinks(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void replaceAll(byte[] hash, Instant expires) {
        jdbc.prepareStatement("delete from core.setup_link", statement -> statement.executeUpdate());
        jdbc.prepareStatement("insert into core.setup_link (hash, expires_at) values (?, ?)", statement -> {
            statement.setBytes(1, hash);
            statement.setTimestamp(2, Timestamp.from(expires));
            return statement.executeUpdate();
        });
    }

    @Override
    public boolean isValid(byte[] hash, Instant now) {
        return jdbc.prepareStatement("select 1 from core.setup_link where hash = ? and expires_at > ?", statement -> {
            statement.setBytes(1, hash);
            statement.setTimestamp(2, Timestamp.from(now));
            return statement.executeQuery().next();
        });
    }

    @Override
    public boolean use(byte[] hash, Instant now) {
        return jdbc.prepareStatement("delete from core.setup_link where hash = ? and expires_at > ?", statement -> {
            statement.setBytes(1, hash);
            statement.setTimestamp(2, Timestamp.from(now));
            return statement.executeUpdate() == 1;
        });
    }
}
