package no.opptrapp.core.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Scanner;
import no.opptrapp.core.database.DatabaseSettings.Durability;

/** A program with an embedded server, to be killed: commits a row, says so, and waits for its end. */
final class ServerProgram {

    private ServerProgram() {}

    public static void main(String[] arguments) throws SQLException {
        EmbeddedServer server = EmbeddedServer.start(Path.of(arguments[0]), Durability.DURABLE);
        try (Connection connection = server.owner().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists kept (line int)");
            statement.execute("insert into kept values (1)");
        }
        System.out.println("committed");
        System.out.flush();
        new Scanner(System.in).hasNextLine();
    }

    /** Starts the program in a JVM of its own and waits until it has committed. */
    static Process running(Path directory) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.real.class.path", System.getProperty("java.class.path")),
                        ServerProgram.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Scanner lines = new Scanner(process.getInputStream());
        while (lines.hasNextLine()) {
            if (lines.nextLine().equals("committed")) {
                return process;
            }
        }
        throw new IOException("The program ended before it had committed");
    }
}
