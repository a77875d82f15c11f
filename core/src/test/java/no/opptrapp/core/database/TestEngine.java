package no.opptrapp.core.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import no.opptrapp.core.database.DatabaseSettings.Durability;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * What runs the tests' PostgreSQL, chosen by {@code -Dtest.postgres=auto|container|embedded}. A container engine that
 * answers but cannot start the database is a failure, never a reason to fall back.
 */
interface TestEngine {

    Login login(String database);

    static TestEngine chosen() {
        String wish = System.getProperty("test.postgres", "auto").toLowerCase(Locale.ROOT);
        boolean container = switch (wish) {
            case "container" -> true;
            case "embedded" -> false;
            case "auto" -> DockerClientFactory.instance().isDockerAvailable();
            default -> throw new IllegalArgumentException("test.postgres is auto, container or embedded, not " + wish);
        };
        LoggerFactory.getLogger(TestEngine.class)
                .info(
                        "Database tests run on PostgreSQL: {} (asked for: {})",
                        container ? "container" : "embedded",
                        wish);
        return container ? container() : embedded();
    }

    private static TestEngine container() {
        String image = System.getProperty(
                "opptrapp.test.image", System.getenv().getOrDefault("OPPTRAPP_TEST_IMAGE", "postgres:18"));
        PostgreSQLContainer postgres = new PostgreSQLContainer(
                        DockerImageName.parse(image).asCompatibleSubstituteFor("postgres"))
                .withUsername("postgres")
                .withPassword("owner-of-the-tests")
                .withDatabaseName("postgres")
                .withEnv("POSTGRES_INITDB_ARGS", "--locale=C --locale-provider=builtin --builtin-locale=C.UTF-8")
                .withCommand("postgres", "-c", "fsync=off", "-c", "synchronous_commit=off");
        postgres.start();
        Runtime.getRuntime().addShutdownHook(new Thread(postgres::stop));
        String address = "jdbc:postgresql://" + postgres.getHost() + ":" + postgres.getMappedPort(5432) + "/";
        return database -> new Login(address + database, postgres.getUsername(), postgres.getPassword());
    }

    private static TestEngine embedded() {
        try {
            Path directory = Files.createTempDirectory("opptrapp-test");
            EmbeddedServer server = EmbeddedServer.start(directory, Durability.THROWAWAY);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.close();
                DirectoryRemoval.remove(directory);
            }));
            return server::login;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
