package no.opptrapp.core.database;

import io.micronaut.context.ApplicationContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The one PostgreSQL of a test JVM, with the migrated database that all others are copied from. */
final class TestServer {

    private static final String TEMPLATE = "opptrapp_template";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final TestEngine engine;
    private final Map<Class<? extends Preparation>, String> templates = new HashMap<>();

    private TestServer(TestEngine engine) {
        this.engine = engine;
    }

    private static final class Holder {
        static final TestServer SHARED = start();
    }

    static TestServer shared() {
        return Holder.SHARED;
    }

    private static TestServer start() {
        TestServer server = new TestServer(TestEngine.chosen());
        server.make(TEMPLATE);
        new Migration(server.login(TEMPLATE)).run();
        server.templates.put(Preparation.None.class, TEMPLATE);
        return server;
    }

    Login login(String database) {
        return engine.login(database);
    }

    /** The name of a new database in which this has been prepared. */
    synchronized String copyOf(Class<? extends Preparation> prepared) {
        String template = templates.get(prepared);
        if (template == null) {
            template = prepare(prepared);
            templates.put(prepared, template);
        }
        return copy(template);
    }

    /** The name of a new database without any tables. */
    String empty() {
        String name = "test_" + NUMBER.incrementAndGet();
        make(name);
        return name;
    }

    private void make(String name) {
        run("create database " + name);
        new RoleBootstrap(login(name)).run();
    }

    private String prepare(Class<? extends Preparation> prepared) {
        String name = copy(TEMPLATE);
        // Closed before anybody copies it: a database in use cannot be copied.
        try (ApplicationContext beans =
                ApplicationContext.run(Database.poolProperties(login(name).as(DatabaseRole.APP)), "test")) {
            prepared.getDeclaredConstructor().newInstance().prepare(beans);
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException(prepared + " cannot be made", failed);
        }
        return name;
    }

    private String copy(String template) {
        String name = "test_" + NUMBER.incrementAndGet();
        run("create database " + name + " template " + template + " strategy file_copy");
        return name;
    }

    void drop(String name) {
        run("drop database " + name + " with (force)");
    }

    private void run(String sql) {
        try (Connection connection = login("postgres").connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }
}
