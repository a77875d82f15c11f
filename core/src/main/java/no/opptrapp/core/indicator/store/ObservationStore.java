package no.opptrapp.core.indicator.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.opptrapp.core.indicator.Observation;
import no.opptrapp.core.indicator.ObservationKey;
import no.opptrapp.core.indicator.ObservationQuery;
import no.opptrapp.core.indicator.ObservationRepository;
import no.opptrapp.core.indicator.Written;

/** Observations in PostgreSQL. */
@Singleton
@Requires(beans = JdbcOperations.class)
class ObservationStore implements ObservationRepository {

    private static final String ADD = "insert into core.observation (" + ObservationRows.COLUMNS + ") values ("
            + String.join(", ", Collections.nCopies(12, "?")) + ")";

    private static final String NEWEST = "select distinct on (indicator, period, borders, area) "
            + ObservationRows.COLUMNS + " from core.observation"
            + " join unnest(?::text[], ?::text[], ?::smallint[], ?::text[]) as key (indicator, period, borders, area)"
            + " using (indicator, period, borders, area)"
            + " order by indicator, period, borders, area, version desc";

    private static final String WRITTEN =
            "select count(*), coalesce(max(transaction), '0')::text::bigint from core.written";

    private final JdbcOperations jdbc;

    ObservationStore(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void lockPublishing() {
        jdbc.prepareStatement(
                "select pg_advisory_xact_lock(hashtext('core.observation'))", statement -> statement.execute());
    }

    @Override
    public Written written() {
        return jdbc.prepareStatement(WRITTEN, statement -> {
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new Written(row.getLong(1), row.getLong(2));
            }
        });
    }

    @Override
    public Map<ObservationKey, Observation> newest(Collection<ObservationKey> keys) {
        return jdbc.execute(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(NEWEST)) {
                statement.setArray(1, connection.createArrayOf("text", each(keys, ObservationKey::indicator)));
                statement.setArray(
                        2,
                        connection.createArrayOf(
                                "text", each(keys, key -> key.period().key())));
                statement.setArray(
                        3,
                        connection.createArrayOf(
                                "int2", each(keys, key -> key.borders().year())));
                statement.setArray(4, connection.createArrayOf("text", each(keys, ObservationKey::area)));
                return read(statement).stream().collect(Collectors.toMap(Observation::key, Function.identity()));
            }
        });
    }

    private static Object[] each(Collection<ObservationKey> keys, Function<ObservationKey, Object> part) {
        return keys.stream().map(part).toArray();
    }

    @Override
    public void add(List<Observation> observations) {
        jdbc.prepareStatement(ADD, row -> {
            for (Observation observation : observations) {
                ObservationRows.bind(row, observation);
                row.addBatch();
            }
            return row.executeBatch().length;
        });
    }

    @Override
    public List<Observation> find(
            ObservationQuery query, Optional<Set<String>> areas, Optional<ObservationKey> after, int limit) {
        ObservationFilter filter = new ObservationFilter(query, areas, after);
        String sql = "select distinct on (indicator, period, borders, area) " + ObservationRows.COLUMNS
                + " from core.observation" + filter.where()
                + " order by indicator, period, borders, area, version desc limit " + limit;
        return jdbc.prepareStatement(sql, statement -> {
            filter.bind(statement);
            return read(statement);
        });
    }

    private static List<Observation> read(PreparedStatement statement) throws SQLException {
        List<Observation> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(ObservationRows.read(rows));
            }
        }
        return found;
    }
}
