package no.opptrapp.core.database;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.logging.Logger;
import javax.sql.DataSource;
import no.opptrapp.core.access.BoundActor;
import org.jspecify.annotations.Nullable;

/**
 * Gives connections that tell the database who acts, once a transaction, before its first statement, so that its
 * row-level security knows. Not a delegate that Micronaut would unwrap.
 */
final class ScopedDataSource implements DataSource {

    private final DataSource pool;
    private final @Nullable BoundActor always;

    ScopedDataSource(DataSource pool) {
        this(pool, null);
    }

    private ScopedDataSource(DataSource pool, @Nullable BoundActor always) {
        this.pool = pool;
        this.always = always;
    }

    /** The same pool, with this actor in every transaction and no commit that was not asked for. */
    ScopedDataSource actingAlways(BoundActor actor) {
        return new ScopedDataSource(pool, actor);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = pool.getConnection();
        if (always == null) {
            return ScopedConnection.around(connection, BoundActor::current);
        }
        connection.setAutoCommit(false);
        return ScopedConnection.around(connection, () -> Optional.of(always));
    }

    /** @throws SQLException always: the pool has one user, and no other may be asked for */
    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        throw new SQLException("Connections are those of the pool's own user");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        return pool.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return type.isInstance(this) || pool.isWrapperFor(type);
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return pool.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        pool.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        pool.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return pool.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(Logger.GLOBAL_LOGGER_NAME);
    }
}
