package no.opptrapp.core.database;

import java.nio.file.Path;
import java.util.Map;

/** Which PostgreSQL to use: our own beside the program, or one that somebody else runs. */
public sealed interface DatabaseSettings {

    /** Our own server with its data under a directory, which is made when it is not there. */
    record Embedded(Path directory, Durability durability) implements DatabaseSettings {

        /** Whether no start has yet made a database there. */
        public boolean isNew() {
            return new ServerDirectory(directory, durability).isNew();
        }

        /** The folder beside the data for unpacked programs, which only the program's user may enter. */
        public Path program() {
            return directory.resolve(ServerDirectory.PROGRAM);
        }
    }

    /**
     * A server that somebody else runs.
     *
     * @param url a JDBC address, {@code jdbc:postgresql://host:port/database}
     * @param user the owner of the tables; it must be allowed to create roles, or find them made
     * @param password the owner's password
     */
    record External(String url, String user, String password) implements DatabaseSettings {}

    /** What a power cut may cost. */
    enum Durability {
        /** Nothing that was committed. */
        DURABLE,
        /** Everything: for tests, which throw it away anyhow. */
        THROWAWAY
    }

    /**
     * The server named by {@code OPPTRAPP_DB_URL}, {@code OPPTRAPP_DB_USER} and {@code OPPTRAPP_DB_PASSWORD}, or the
     * embedded one when none of them is set.
     *
     * @throws DatabaseProblem when only some of the three are set, or the address is not one of PostgreSQL
     */
    static DatabaseSettings from(Map<String, String> environment, Path directory) {
        String url = environment.getOrDefault("OPPTRAPP_DB_URL", "");
        String user = environment.getOrDefault("OPPTRAPP_DB_USER", "");
        String password = environment.getOrDefault("OPPTRAPP_DB_PASSWORD", "");
        if (url.isEmpty() && user.isEmpty() && password.isEmpty()) {
            return new Embedded(directory, Durability.DURABLE);
        }
        if (url.isEmpty() || user.isEmpty() || password.isEmpty()) {
            throw new DatabaseProblem(
                    "Set all three of OPPTRAPP_DB_URL, OPPTRAPP_DB_USER and OPPTRAPP_DB_PASSWORD, or none of them.");
        }
        if (!url.startsWith("jdbc:postgresql://")) {
            throw new DatabaseProblem("OPPTRAPP_DB_URL must look like jdbc:postgresql://host:5432/database.");
        }
        return new External(url, user, password);
    }
}
