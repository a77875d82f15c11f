package no.opptrapp.core.access.store;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import no.opptrapp.core.access.SignInAttempts;

/** Attempts in {@code core.sign_in_attempt}. */
@Singleton
final class StoredSignInAttempts implements SignInAttempts {

    private final JdbcOperations jdbc;

    StoredSignInAttempts(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(byte[] bucket, Instant at) {
        jdbc.prepareStatement("insert into core.sign_in_attempt (bucket, attempted_at) values (?, ?)", statement -> {
            statement.setBytes(1, bucket);
            statement.setTimestamp(2, Timestamp.from(at));
            return statement.executeUpdate();
        });
    }

    @Override
    public Optional<Instant> oldestOfNewest(byte[] bucket, int count, Instant after) {
        return jdbc.prepareStatement("""
                select attempted_at from core.sign_in_attempt where bucket = ? and attempted_at > ?
                order by attempted_at desc offset ? limit 1""", statement -> {
            statement.setBytes(1, bucket);
            statement.setTimestamp(2, Timestamp.from(after));
            statement.setInt(3, count - 1);
            ResultSet row = statement.executeQuery();
            return row.next() ? Optional.of(row.getTimestamp(1).toInstant()) : Optional.<Instant>empty();
        });
    }

    @Override
    public void queue(byte[] bucket) {
        jdbc.prepareStatement("select pg_advisory_xact_lock(?)", statement -> {
            statement.setLong(1, ByteBuffer.wrap(bucket).getLong());
            return statement.execute();
        });
    }

    @Override
    public void forget(byte[] bucket) {
        jdbc.prepareStatement("delete from core.sign_in_attempt where bucket = ?", statement -> {
            statement.setBytes(1, bucket);
            return statement.executeUpdate();
        });
    }

    @Override
    public void forgetBefore(Instant time) {
        jdbc.prepareStatement("delete from core.sign_in_attempt where attempted_at <= ?", statement -> {
            statement.setTimestamp(1, Timestamp.from(time));
            return statement.executeUpdate();
        });
    }
}
