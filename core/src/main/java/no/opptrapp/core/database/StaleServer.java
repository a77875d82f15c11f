package no.opptrapp.core.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL that outlived the program that started it. It holds the data directory, so it is stopped before a new
 * one is started. Only called under the {@link DirectoryLock}: whoever runs there belongs to nobody alive.
 */
final class StaleServer {

    private static final Logger LOG = LoggerFactory.getLogger(StaleServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private StaleServer() {}

    /** Stops what still runs on the directory, first with a request, then by force. */
    static void stop(Path data) throws IOException {
        Optional<ProcessHandle> server = running(data);
        if (server.isEmpty()) {
            return;
        }
        LOG.info(
                "Stopping a PostgreSQL that was left running on {} (process {})",
                data,
                server.get().pid());
        server.get().destroy();
        if (!gone(data)) {
            server.get().destroyForcibly();
            if (!gone(data)) {
                throw new DatabaseProblem("A PostgreSQL left running on " + data + " (process "
                        + server.get().pid() + ") cannot be stopped. Stop it, and start again.");
            }
        }
    }

    /**
     * The server of this very directory. The number in {@code postmaster.pid} may by now belong to something else
     * entirely, so the process must be a postgres and name the directory.
     */
    static Optional<ProcessHandle> running(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        return Files.readAllLines(pidFile).stream()
                .findFirst()
                .map(String::strip)
                .filter(pid -> pid.matches("[1-9][0-9]{0,9}"))
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                .filter(ProcessHandle::isAlive)
                .filter(process -> isPostgresOf(data, process.info()));
    }

    private static boolean isPostgresOf(Path data, ProcessHandle.Info info) {
        boolean postgres = info.command()
                .map(command -> Path.of(command).getFileName())
                .filter(name -> name.toString().startsWith("postgres"))
                .isPresent();
        return postgres
                && info.arguments().stream()
                        .flatMap(Arrays::stream)
                        .anyMatch(argument -> argument.equals(data.toString()));
    }

    /** Looks instead of waiting for the exit: where nobody reaps it, a dead process never counts as exited. */
    private static boolean gone(Path data) throws IOException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (running(data).isPresent()) {
            if (Instant.now().isAfter(deadline) || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        return true;
    }
}
