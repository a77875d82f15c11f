package no.opptrapp.core.area.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.area.AreaFacts;

/** Keeps the facts about areas in the database, all of one version. */
@Singleton
@Requires(beans = JdbcOperations.class)
class AreaStore {

    private final JdbcOperations jdbc;

    AreaStore(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets no other transaction load facts until this one is over. */
    void lock() {
        question("select pg_advisory_xact_lock(hashtext('core.area_facts'))::text");
    }

    /** Whether this database role may load facts; that of an instance with only the open door may not. */
    boolean mayReplace() {
        return question("select has_table_privilege('core.area_facts', 'insert')::text")
                .map("true"::equals)
                .orElse(false);
    }

    /** The version of the facts that are loaded. */
    Optional<String> version() {
        return question("select version from core.area_facts");
    }

    private Optional<String> question(String sql) {
        return jdbc.prepareStatement(sql, statement -> {
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
            }
        });
    }

    void replace(AreaFacts facts) {
        jdbc.execute(connection -> {
            FactTables.regions(facts.regions()).replace(connection, facts.regions());
            FactTables.COUNTIES.replace(connection, facts.counties());
            FactTables.MUNICIPALITIES.replace(connection, facts.municipalities());
            FactTables.DISTRICTS.replace(connection, facts.districts());
            FactTables.CHANGES.replace(connection, facts.changes());
            FactTables.POPULATIONS.replace(connection, facts.populations());
            FactTables.KOSTRA_GROUPS.replace(connection, facts.kostraGroups());
            setVersion(connection, facts.version());
            return facts.version();
        });
    }

    private static void setVersion(Connection connection, String version) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from core.area_facts");
                PreparedStatement insert =
                        connection.prepareStatement("insert into core.area_facts (version) values (?)")) {
            delete.execute();
            insert.setString(1, version);
            insert.execute();
        }
    }

    AreaFacts read(String version) {
        return jdbc.execute(connection -> new AreaFacts(
                version,
                FactTables.regions(List.of()).read(connection),
                FactTables.COUNTIES.read(connection),
                FactTables.MUNICIPALITIES.read(connection),
                FactTables.DISTRICTS.read(connection),
                FactTables.CHANGES.read(connection),
                FactTables.POPULATIONS.read(connection),
                FactTables.KOSTRA_GROUPS.read(connection)));
    }
}
