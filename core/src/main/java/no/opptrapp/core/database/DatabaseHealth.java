package no.opptrapp.core.database;

import io.micronaut.jdbc.DataSourceResolver;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;

/** Whether the database can be worked with at this moment. */
@Singleton
public final class DatabaseHealth implements AutoCloseable {

    /** Less patient than the pool: whoever asks wants to know now, not when a connection has been waited for in vain. */
    private static final int PATIENCE_SECONDS = 3;

    private final DataSource dataSource;
    private final ExecutorService asking = Executors.newVirtualThreadPerTaskExecutor();

    /** The pool itself: what Micronaut gives otherwise has a connection only inside a service's transaction. */
    DatabaseHealth(DataSource dataSource, DataSourceResolver resolver) {
        this.dataSource = resolver.resolve(dataSource);
    }

    /** True when a connection could be had and answered within three seconds. */
    public boolean answers() {
        Future<Boolean> answer = asking.submit(this::ask);
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            answer.cancel(true);
            return false;
        }
    }

    private boolean ask() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        }
    }

    @Override
    public void close() {
        asking.shutdownNow();
    }
}
