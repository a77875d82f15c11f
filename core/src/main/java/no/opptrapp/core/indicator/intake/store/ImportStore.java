package no.opptrapp.core.indicator.intake.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.indicator.Observation;
import no.opptrapp.core.indicator.intake.Hindrance;
import no.opptrapp.core.indicator.intake.ImportRecord;
import no.opptrapp.core.indicator.intake.ImportRepository;
import no.opptrapp.core.indicator.intake.Layout;
import org.jspecify.annotations.Nullable;

/** Imports in PostgreSQL. */
@Singleton
@Requires(beans = JdbcOperations.class)
class ImportStore implements ImportRepository {

    private static final String SELECT = "select id, file_name, layout, sha256, row_count, accepted, made_at,"
            + " made_by_name, undone_at from core.import ";

    private static final String ADD = "insert into core.import (id, file_name, layout, sha256, row_count, accepted,"
            + " made_at, made_by_name) values (?, ?, ?, ?, ?, ?, ?, ?)";

    /** An approval is a later version of the same origin. */
    private static final String HINDRANCES = """
            select wanted.id, bool_or(later.approved and later.origin = brought.origin) as approved
            from unnest(?) as wanted (id)
            join core.observation brought on brought.import_id = wanted.id
            join core.observation later using (indicator, period, borders, area)
            where later.version > brought.version
            group by wanted.id""";

    private static final String TAKE_BACK = """
            insert into core.observation (indicator, period, borders, area, version, value, base, low, high, status,
                origin, approved)
            select brought.indicator, brought.period, brought.borders, brought.area, brought.version + 1,
                before.value, before.base, before.low, before.high, coalesce(before.status, 'missing'), ?,
                coalesce(before.approved, false)
            from core.observation brought
            left join lateral (
                select * from core.observation earlier
                where (earlier.indicator, earlier.period, earlier.borders, earlier.area)
                    = (brought.indicator, brought.period, brought.borders, brought.area)
                    and earlier.version < brought.version
                order by earlier.version desc limit 1) before on true
            where brought.import_id = ?""";

    private final JdbcOperations jdbc;

    ImportStore(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<ImportRecord> find(UUID id) {
        return jdbc.prepareStatement(SELECT + "where id = ?", statement -> {
            statement.setObject(1, id);
            return read(statement).stream().findFirst();
        });
    }

    @Override
    public List<ImportRecord> newest(int limit) {
        return jdbc.prepareStatement(SELECT + "order by id desc limit " + limit, ImportStore::read);
    }

    @Override
    public void add(ImportRecord record, List<Observation> versions) {
        jdbc.prepareStatement(ADD, row -> {
            row.setObject(1, record.id());
            row.setString(2, record.fileName());
            row.setString(3, record.layout().name());
            row.setBytes(4, HexFormat.of().parseHex(record.sha256()));
            row.setLong(5, record.rows());
            row.setLong(6, record.accepted());
            row.setObject(7, at(record.at()));
            row.setString(8, record.by());
            return row.executeUpdate();
        });
        jdbc.execute(connection -> VersionArrays.insert(connection, record.id(), versions));
    }

    @Override
    public Map<UUID, Hindrance> hindrances(Set<UUID> ids) {
        return jdbc.execute(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(HINDRANCES)) {
                statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
                Map<UUID, Hindrance> found = new HashMap<>();
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        found.put(
                                row.getObject(1, UUID.class),
                                row.getBoolean(2) ? Hindrance.APPROVED : Hindrance.CHANGED);
                    }
                }
                return found;
            }
        });
    }

    @Override
    public int takeBack(UUID id, String origin, Instant at) {
        int values = jdbc.prepareStatement(TAKE_BACK, statement -> {
            statement.setString(1, origin);
            statement.setObject(2, id);
            return statement.executeUpdate();
        });
        jdbc.prepareStatement("update core.import set undone_at = ?, undone_by = core.actor_id() where id = ?", row -> {
            row.setObject(1, at(at));
            row.setObject(2, id);
            return row.executeUpdate();
        });
        return values;
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static List<ImportRecord> read(PreparedStatement statement) throws SQLException {
        List<ImportRecord> found = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                @Nullable OffsetDateTime undone = row.getObject("undone_at", OffsetDateTime.class);
                found.add(new ImportRecord(
                        row.getObject("id", UUID.class),
                        row.getString("file_name"),
                        Layout.valueOf(row.getString("layout")),
                        HexFormat.of().formatHex(row.getBytes("sha256")),
                        row.getLong("row_count"),
                        row.getLong("accepted"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getString("made_by_name"),
                        undone == null ? null : undone.toInstant()));
            }
        }
        return found;
    }
}
