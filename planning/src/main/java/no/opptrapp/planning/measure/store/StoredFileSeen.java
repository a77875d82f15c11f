package no.opptrapp.planning.measure.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.planning.measure.FileSeen;

/** What of a file was seen, in temporary tables of the transaction. Keys are kept as hashes, however long titles are. */
@Singleton
@Requires(beans = JdbcOperations.class)
class StoredFileSeen implements FileSeen {

    private static final String TABLES =
            "create temporary table measure_file_named (id uuid primary key) on commit drop;"
                    + " create temporary table measure_file_seen (what bytea primary key) on commit drop";

    private static final String HELD = "select count(*) from (select from planning.measure"
            + " where id in (select id from measure_file_named) order by id for update) held";

    private static final String HASHED =
            "(select word, sha256(convert_to(word, 'UTF8')) as what" + " from unnest(?::text[]) word) given";

    private final JdbcOperations jdbc;

    StoredFileSeen(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void begin() {
        jdbc.execute(connection -> connection.createStatement().execute(TABLES));
    }

    @Override
    public void name(Collection<UUID> measures) {
        with("insert into measure_file_named select unnest(?::uuid[]) on conflict do nothing", "uuid", measures);
    }

    @Override
    public void holdNamed() {
        jdbc.prepareStatement(HELD, PreparedStatement::execute);
    }

    @Override
    public Set<String> again(Set<String> keys) {
        Set<String> before = jdbc.execute(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(
                    "select word from " + HASHED + " join measure_file_seen using (what)")) {
                statement.setArray(1, connection.createArrayOf("text", keys.toArray()));
                Set<String> found = new HashSet<>();
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        found.add(row.getString(1));
                    }
                }
                return found;
            }
        });
        with("insert into measure_file_seen select what from " + HASHED + " on conflict do nothing", "text", keys);
        return before;
    }

    private void with(String sql, String type, Collection<?> values) {
        jdbc.execute(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setArray(1, connection.createArrayOf(type, values.toArray()));
                return statement.executeUpdate();
            }
        });
    }
}
