package no.opptrapp.core.database;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import no.opptrapp.core.database.DatabaseSettings.Durability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class RecoveryTest {

    @TempDir
    Path directory;

    @Test
    void keeps_what_was_committed_when_the_program_is_killed_and_its_database_lives_on() throws Exception {
        Process program = ServerProgram.running(directory);
        ProcessHandle database = database();
        kill(program);
        assertThat(database.isAlive()).isTrue();
        assertThat(lines()).isEqualTo(1);
    }

    @Test
    void keeps_what_was_committed_when_both_are_killed() throws Exception {
        Process program = ServerProgram.running(directory);
        ProcessHandle database = database();
        kill(program);
        database.destroyForcibly();
        assertThat(lines()).isEqualTo(1);
    }

    @Test
    void starts_its_database_again_on_the_same_port_when_that_alone_is_killed() throws Exception {
        kill(ServerProgram.running(directory));
        try (EmbeddedServer server = start()) {
            Login owner = server.owner();
            long killed = database().pid();
            database().destroyForcibly();
            while (StaleServer.running(data())
                            .filter(now -> now.pid() != killed)
                            .isEmpty()
                    || !answers(owner)) {
                new CompletableFuture<Void>()
                        .completeOnTimeout(null, 50, MILLISECONDS)
                        .get();
            }
            assertThat(lines(owner)).isEqualTo(1);
        }
    }

    @Test
    void runs_its_database_from_files_that_nobody_else_can_change() throws Exception {
        try (EmbeddedServer server = start()) {
            Path program = directory.toRealPath().resolve("program");
            assertThat(Files.getPosixFilePermissions(program)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
            assertThat(database().info().command())
                    .hasValueSatisfying(running -> assertThat(Path.of(running)).startsWith(program));
            assertThat(answers(server.owner())).isTrue();
        }
    }

    @Test
    void tells_a_second_program_who_has_the_directory() throws Exception {
        Process program = ServerProgram.running(directory);
        try {
            assertThatThrownBy(this::start)
                    .isInstanceOf(DatabaseProblem.class)
                    .hasMessageContaining("in use by another Opptrapp (process " + program.pid() + ")")
                    .hasMessageContaining("--data");
        } finally {
            kill(program);
            StaleServer.stop(data());
        }
    }

    @Test
    void leaves_a_stranger_alone_whose_number_stands_where_the_database_wrote_its_own() throws Exception {
        start().close();
        Process stranger = new ProcessBuilder("sleep", "600").start();
        try {
            Files.writeString(data().resolve("postmaster.pid"), stranger.pid() + "\n" + data() + "\n");
            start().close();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void starts_anew_when_the_very_first_start_was_cut_short() throws Exception {
        Files.createDirectories(data());
        Files.writeString(data().resolve("postgresql.conf"), "half a file");
        start().close();
        assertThat(Files.list(directory).map(file -> file.getFileName().toString()))
                .anyMatch(name -> name.startsWith("postgres.unfinished-"));
    }

    private EmbeddedServer start() {
        return EmbeddedServer.start(directory, Durability.DURABLE);
    }

    private Path data() {
        return directory.resolve("postgres");
    }

    private ProcessHandle database() throws IOException {
        return StaleServer.running(data()).orElseThrow();
    }

    private int lines() throws SQLException {
        try (EmbeddedServer server = start()) {
            return lines(server.owner());
        }
    }

    private static int lines(Login login) throws SQLException {
        try (Connection connection = login.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from kept")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static boolean answers(Login login) {
        try (Connection connection = login.connect()) {
            return connection.isValid(5);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static void kill(Process program) throws InterruptedException {
        assertThat(program.destroyForcibly().waitFor(30, SECONDS)).isTrue();
    }
}
