package no.opptrapp.core.database;

import java.util.Map;

/**
 * A migrated database, ready for the pool. Opened before the application context, whose properties it gives, and
 * closed after it.
 */
public final class Database implements AutoCloseable {

    private final Login owner;
    private final DatabaseRole role;
    private final AutoCloseable server;

    private Database(Login owner, DatabaseRole role, AutoCloseable server) {
        this.owner = owner;
        this.role = role;
        this.server = server;
    }

    /**
     * Starts the embedded server or finds the other one, makes the roles and migrates.
     *
     * @param role as whom the program will work
     * @throws DatabaseProblem when that does not succeed; nothing is left running then
     */
    public static Database open(DatabaseSettings settings, DatabaseRole role) {
        return switch (settings) {
            case DatabaseSettings.Embedded embedded -> {
                EmbeddedServer server = EmbeddedServer.start(embedded.directory(), embedded.durability());
                try {
                    yield prepared(server.owner(), role, server);
                } catch (RuntimeException failed) {
                    server.close();
                    throw failed;
                }
            }
            case DatabaseSettings.External external ->
                prepared(new Login(external.url(), external.user(), external.password()), role, () -> {});
        };
    }

    private static Database prepared(Login owner, DatabaseRole role, AutoCloseable server) {
        new RoleBootstrap(owner).run();
        new Migration(owner).run();
        return new Database(owner, role, server);
    }

    /** The owner's login: for migrations, backups and tests, never for services. */
    public Login owner() {
        return owner;
    }

    /** What the application context needs to know to make its pool. */
    public Map<String, Object> properties() {
        return poolProperties(owner.as(role));
    }

    static Map<String, Object> poolProperties(Login login) {
        return Map.of(
                "datasources.default.url",
                login.url(),
                "datasources.default.username",
                login.user(),
                "datasources.default.password",
                login.password(),
                "datasources.default.driver-class-name",
                "org.postgresql.Driver",
                "datasources.default.dialect",
                "POSTGRES",
                "datasources.default.maximum-pool-size",
                16,
                "datasources.default.minimum-idle",
                1,
                "datasources.default.connection-timeout",
                20_000,
                "datasources.default.data-source-properties.ApplicationName",
                "opptrapp");
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (Exception failed) {
            throw new DatabaseProblem("The embedded database did not stop: " + failed.getMessage(), failed);
        }
    }
}
