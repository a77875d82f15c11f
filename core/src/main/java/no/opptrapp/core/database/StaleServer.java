package no.opptrapp.core.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL that outlived the program that started it, or the children it left when it was killed. Only called under
 * the {@link DirectoryLock}: whoever runs there belongs to nobody alive.
 */
final class StaleServer {

    private static final Logger LOG = LoggerFactory.getLogger(StaleServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Path PROCESSES = Path.of("/proc");

    private StaleServer() {}

    /** Stops what still runs on the directory, first with a request, then by force, and clears the way for a new start. */
    static void stop(Path data) throws IOException {
        Optional<ProcessHandle> server = running(data);
        if (server.isPresent()) {
            LOG.info(
                    "Stopping a PostgreSQL that was left running on {} (process {})",
                    data,
                    server.get().pid());
            server.get().destroy();
            if (!gone(data)) {
                server.get().destroyForcibly();
            }
        }
        clear(data);
    }

    /**
     * Removes the mark of a server that is gone. Its number may belong to another program by now, or to a dead process
     * that nobody reaps, and PostgreSQL would refuse to start. That is safe only when no child of it is left, which
     * can be seen where the system shows what processes work in; elsewhere PostgreSQL decides for itself.
     */
    static void clear(Path data) throws IOException {
        if (!Files.isDirectory(PROCESSES) || !Files.exists(data)) {
            return;
        }
        if (!gone(data)) {
            children(data).forEach(ProcessHandle::destroyForcibly);
            if (!gone(data)) {
                throw new DatabaseProblem("A PostgreSQL left running on " + data + " (processes "
                        + children(data).stream().map(ProcessHandle::pid).toList()
                        + ") cannot be stopped. Stop it, and start again.");
            }
        }
        Files.deleteIfExists(data.resolve("postmaster.pid"));
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
                .filter(StaleServer::isPostgres)
                .filter(process -> names(process, data));
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName())
                .filter(name -> name.toString().startsWith("postgres"))
                .isPresent();
    }

    private static boolean names(ProcessHandle process, Path data) {
        return process.info().arguments().stream()
                .flatMap(Arrays::stream)
                .anyMatch(argument -> argument.equals(data.toString()));
    }

    /** All server processes that work in the directory, the server itself among them. */
    private static List<ProcessHandle> children(Path data) {
        return ProcessHandle.allProcesses()
                .filter(StaleServer::isPostgres)
                .filter(process -> worksIn(process, data))
                .toList();
    }

    private static boolean worksIn(ProcessHandle process, Path data) {
        try {
            return PROCESSES
                    .resolve(Long.toString(process.pid()))
                    .resolve("cwd")
                    .toRealPath()
                    .equals(data.toRealPath());
        } catch (IOException goneOrNotOurs) {
            return false;
        }
    }

    /** Looks instead of waiting for an exit: where nobody reaps it, a dead process never counts as exited. */
    private static boolean gone(Path data) throws IOException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (running(data).isPresent() || !children(data).isEmpty()) {
            if (Instant.now().isAfter(deadline) || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        return true;
    }
}
