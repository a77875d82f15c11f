package no.opptrapp.core.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.BoundActor;

/** A fresh copy of the migrated database, for one test class or one test; closing it drops it. */
public final class TestDatabase implements AutoCloseable {

    private final String name;
    private final Login owner;

    private TestDatabase(String name, Login owner) {
        this.name = name;
        this.owner = owner;
    }

    /** A new one; {@link DatabaseTest} does this for a class. */
    public static TestDatabase create() {
        return create(Preparation.None.class);
    }

    /** A new one in which something has been prepared. */
    static TestDatabase create(Class<? extends Preparation> prepared) {
        TestServer server = TestServer.shared();
        String name = server.copyOf(prepared);
        return new TestDatabase(name, server.login(name));
    }

    /** A new one whose tables are those of this step and the ones before it, as an older program left them. */
    public static TestDatabase at(String step) {
        TestServer server = TestServer.shared();
        String name = server.empty();
        TestDatabase database = new TestDatabase(name, server.login(name));
        database.migrate(step);
        return database;
    }

    /** Brings the tables to this step. */
    public void migrate(String step) {
        new Migration(owner).configured().target(step).load().migrate();
    }

    /** What an application context needs to use this database as the application role. */
    public Map<String, Object> properties() {
        return properties(DatabaseRole.APP);
    }

    public Map<String, Object> properties(DatabaseRole role) {
        return Database.poolProperties(owner.as(role));
    }

    /** The owner's login: policies do not hold for it. */
    public Login owner() {
        return owner;
    }

    public Connection asOwner() throws SQLException {
        return owner.connect();
    }

    /** The bare application or open role, in a transaction, with nobody acting. */
    public Connection as(DatabaseRole role) throws SQLException {
        Connection connection = owner.as(role).connect();
        connection.setAutoCommit(false);
        return connection;
    }

    /**
     * The application role in a transaction of this actor, its scope taken as it stands: to try SQL that no service
     * would run. After a commit or rollback nobody acts any more.
     */
    public Connection asApp(Actor actor) throws SQLException {
        Connection connection = as(DatabaseRole.APP);
        try (PreparedStatement tell = connection.prepareStatement(
                "select set_config('app.actor', ?, true), set_config('app.role', ?, true), set_config('app.scope', ?, true),"
                        + " set_config('app.above', '', true), set_config('app.name', ?, true)")) {
            tell.setString(1, actor.id().toString());
            tell.setString(2, actor.role().name());
            tell.setString(3, new BoundActor(actor, actor.scope()).areaList());
            tell.setString(4, actor.name());
            tell.execute();
        }
        return connection;
    }

    @Override
    public void close() {
        TestServer.shared().drop(name);
    }
}
