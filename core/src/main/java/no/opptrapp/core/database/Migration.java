package no.opptrapp.core.database;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings the tables to this program's version, as their owner. Every module keeps its own migrations. */
final class Migration {

    private final Login owner;

    Migration(Login owner) {
        this.owner = owner;
    }

    void run() {
        try {
            configured().load().migrate();
        } catch (FlywayException failed) {
            throw new DatabaseProblem(
                    "The database could not be brought to this version: " + failed.getMessage(), failed);
        }
    }

    /** Every step there is, without a last one. */
    FluentConfiguration configured() {
        return Flyway.configure()
                .dataSource(owner.url(), owner.user(), owner.password())
                .locations("classpath:db/migration")
                .schemas("public")
                .placeholders(Map.of(
                        "appRole", quoted(DatabaseRole.APP),
                        "openRole", quoted(DatabaseRole.OPEN)))
                .validateMigrationNaming(true)
                // Each module counts in its own thousand: a new one of core comes after an old one of reports.
                .outOfOrder(true)
                .failOnMissingLocations(true)
                .cleanDisabled(true);
    }

    private String quoted(DatabaseRole role) {
        return '"' + role.nameUnder(owner.user()).replace("\"", "\"\"") + '"';
    }
}
