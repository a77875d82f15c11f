package no.opptrapp.core.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** The one PostgreSQL of a test JVM, with the migrated database that all others are copied from. */
final class TestServer {

    private static final String TEMPLATE = "opptrapp_template";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final TestEngine engine;

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
        server.run("create database " + TEMPLATE);
        Login owner = server.login(TEMPLATE);
        new RoleBootstrap(owner).run();
        new Migration(owner).run();
        return server;
    }

    Login login(String database) {
        return engine.login(database);
    }

    String cloneTemplate() {
        String name = "test_" + NUMBER.incrementAndGet();
        run("create database " + name + " template " + TEMPLATE + " strategy file_copy");
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
