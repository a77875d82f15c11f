package no.opptrapp.core.indicator.targets.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.indicator.targets.Target;
import no.opptrapp.core.indicator.targets.TargetRepository;
import no.opptrapp.core.indicator.targets.ValueAt;
import no.opptrapp.core.period.Period;

/** Targets in PostgreSQL. */
@Singleton
@Requires(beans = JdbcOperations.class)
class TargetStore implements TargetRepository {

    private static final String COLUMNS = "indicator, area, version, baseline_period, baseline_value, period, value,"
            + " withdrawn, made_at, made_by_name";

    private static final String STANDING = "select * from (select distinct on (area, indicator) " + COLUMNS
            + " from core.target where area = any (string_to_array(?, ','))"
            + " order by area, indicator, version desc) as newest where not withdrawn";

    private static final String OF_ONE =
            "select " + COLUMNS + " from core.target where area = ? and indicator = ? order by version desc";

    private static final String ADD = "insert into core.target (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcOperations jdbc;

    TargetStore(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void lock() {
        jdbc.prepareStatement(
                "select pg_advisory_xact_lock(hashtext('core.target'))", statement -> statement.execute());
    }

    @Override
    public List<Target> standing(Collection<String> areas) {
        return jdbc.prepareStatement(STANDING, statement -> {
            statement.setString(1, String.join(",", areas));
            return read(statement).stream().map(Entry::target).toList();
        });
    }

    @Override
    public Optional<Entry> newest(String area, String indicator) {
        return history(area, indicator).stream().findFirst();
    }

    @Override
    public List<Entry> history(String area, String indicator) {
        return jdbc.prepareStatement(OF_ONE, statement -> {
            statement.setString(1, area);
            statement.setString(2, indicator);
            return read(statement);
        });
    }

    @Override
    public void add(Entry entry) {
        Target target = entry.target();
        jdbc.prepareStatement(ADD, row -> {
            row.setString(1, target.indicator());
            row.setString(2, target.area());
            row.setInt(3, target.version());
            row.setString(4, target.baseline().period().key());
            row.setDouble(5, target.baseline().value());
            row.setString(6, target.goal().period().key());
            row.setDouble(7, target.goal().value());
            row.setBoolean(8, entry.withdrawn());
            row.setObject(9, target.at().atOffset(ZoneOffset.UTC));
            row.setString(10, target.by());
            return row.executeUpdate();
        });
    }

    private static List<Entry> read(PreparedStatement statement) throws SQLException {
        List<Entry> found = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                found.add(new Entry(
                        new Target(
                                row.getString("indicator"),
                                row.getString("area"),
                                new ValueAt(
                                        Period.parse(row.getString("baseline_period")),
                                        row.getDouble("baseline_value")),
                                new ValueAt(Period.parse(row.getString("period")), row.getDouble("value")),
                                row.getInt("version"),
                                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                                row.getString("made_by_name")),
                        row.getBoolean("withdrawn")));
            }
        }
        return found;
    }
}
