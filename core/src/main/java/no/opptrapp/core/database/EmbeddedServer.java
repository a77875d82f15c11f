package no.opptrapp.core.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import no.opptrapp.core.database.DatabaseSettings.Durability;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Our own PostgreSQL, a process beside the program, on the loopback only. When that process dies it is started again
 * on the same port, and PostgreSQL recovers what was committed.
 */
public final class EmbeddedServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final String DATABASE = "opptrapp";

    private final ServerDirectory directory;
    private final DirectoryLock lock;
    private final ScheduledExecutorService watchman = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("postgres-watch").factory());
    private EmbeddedPostgres postgres;
    private boolean closed;

    private EmbeddedServer(ServerDirectory directory, DirectoryLock lock, EmbeddedPostgres postgres) {
        this.directory = directory;
        this.lock = lock;
        this.postgres = postgres;
    }

    /**
     * Starts the server, with a new cluster when the directory holds none, after stopping what an earlier program left
     * running there.
     *
     * @throws DatabaseProblem when another program has the directory or PostgreSQL does not start
     */
    public static EmbeddedServer start(Path directory, Durability durability) {
        ServerDirectory files = new ServerDirectory(directory.toAbsolutePath().normalize(), durability);
        try {
            files.prepare();
            DirectoryLock lock = DirectoryLock.of(directory);
            try {
                StaleServer.stop(files.data());
                files.setAsideUnfinished();
                return started(files, lock);
            } catch (IOException | SQLException | RuntimeException failed) {
                lock.close();
                throw failed;
            }
        } catch (FileSystemException unwritable) {
            throw files.unusable(unwritable);
        } catch (IOException | SQLException | IllegalStateException failed) {
            throw new DatabaseProblem(
                    "The embedded database did not start in " + directory + ": " + failed.getMessage()
                            + ". Its log is in that directory.",
                    failed);
        }
    }

    private static EmbeddedServer started(ServerDirectory files, DirectoryLock lock) throws IOException, SQLException {
        EmbeddedPostgres postgres = files.start(0);
        try {
            EmbeddedServer server = new EmbeddedServer(files, lock, postgres);
            server.makeDatabase();
            files.markFinished();
            server.watch();
            return server;
        } catch (IOException | SQLException | RuntimeException failed) {
            postgres.close();
            throw failed;
        }
    }

    /** The owner's login to the program's database. */
    public Login owner() {
        return login(DATABASE);
    }

    Login login(String database) {
        return new Login(
                "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + database,
                ServerDirectory.OWNER,
                directory.password());
    }

    private void makeDatabase() throws SQLException {
        try (Connection connection = login("postgres").connect();
                Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")) {
            if (!found.next()) {
                try (Statement make = connection.createStatement()) {
                    make.execute("create database " + DATABASE);
                }
            }
        }
    }

    /** Looks every moment whether the server is still there, and starts it again when it is not. */
    private void watch() {
        watchman.scheduleWithFixedDelay(this::restartIfGone, 500, 500, TimeUnit.MILLISECONDS);
    }

    private synchronized void restartIfGone() {
        try {
            if (closed || StaleServer.running(directory.data()).isPresent()) {
                return;
            }
            LOG.warn("The embedded PostgreSQL went away; starting it again");
            StaleServer.clear(directory.data());
            postgres.close();
            postgres = directory.start(postgres.getPort());
        } catch (IOException | RuntimeException failed) {
            LOG.error("The embedded PostgreSQL could not be started again yet", failed);
        }
    }

    @Override
    public void close() {
        watchman.shutdownNow();
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            try {
                postgres.close();
                lock.close();
            } catch (IOException failed) {
                throw new DatabaseProblem("The embedded database did not stop: " + failed.getMessage(), failed);
            }
        }
    }
}
