package no.opptrapp.planning.measure.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.type.Argument;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import no.opptrapp.planning.goal.TargetGroup;
import no.opptrapp.planning.measure.Measure;
import no.opptrapp.planning.measure.MeasureField;
import no.opptrapp.planning.measure.MeasureLinks;
import no.opptrapp.planning.measure.MeasureStatus;
import no.opptrapp.planning.measure.MeasureVersion;
import no.opptrapp.planning.measure.ProgressNote;
import no.opptrapp.planning.measure.SharedMeasure;
import no.opptrapp.planning.measure.WrittenMeasure;

/** What stands beside the table of measures: links, what is shared of them, versions and notes. */
@Singleton
@Requires(beans = JdbcOperations.class)
class MeasureSideTables {

    private static final String SHARE = """
            insert into planning.shared_measure (id, from_area, title, description, plan_area, target_group, status,
                catalogue, source, made_up)
            select id, area, title, description, plan_area, target_group, status, catalogue, source, made_up
            from planning.measure where id = any (?) and shared and deleted_at is null""";

    private static final String WITH_ACTIVE = """
            select distinct need from planning.measure_need where need = any (?) and active""";

    private static final String LINK_NEED = """
            insert into planning.measure_need (need, measure, area, active, need_area)
            values (?, ?, ?, ?, (select area from planning.need where id = ?))""";

    private static final String ADD_VERSION = """
            insert into planning.measure_version (measure, area, version, kind, made_at, made_by_name, written)
            values (?, ?, ?, ?, ?, ?, ?::jsonb)""";

    private final JdbcOperations jdbc;
    private final ObjectMapper json;

    MeasureSideTables(JdbcOperations jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Brings links and what is shared up to what the measures say. */
    void keep(List<Measure> measures) {
        Object[] ids = measures.stream().map(Measure::id).toArray();
        jdbc.execute(connection -> {
            forEach(connection, "delete from planning.measure_indicator where measure = any (?)", ids);
            forEach(connection, "delete from planning.measure_need where measure = any (?)", ids);
            forEach(connection, "delete from planning.measure_goal where measure = any (?)", ids);
            forEach(connection, "delete from planning.measure_plan where measure = any (?)", ids);
            link(connection, "planning.measure_indicator (indicator,", measures, MeasureLinks::indicators);
            linkNeeds(connection, measures);
            link(connection, "planning.measure_goal (goal,", measures, MeasureLinks::goals);
            link(connection, "planning.measure_plan (plan,", measures, MeasureLinks::plans);
            forEach(connection, "delete from planning.shared_measure where id = any (?)", ids);
            forEach(connection, SHARE, ids);
            return ids.length;
        });
    }

    private static void forEach(Connection connection, String sql, Object[] ids) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("uuid", ids));
            statement.executeUpdate();
        }
    }

    private static void link(
            Connection connection,
            String table,
            List<Measure> measures,
            Function<MeasureLinks, Collection<? extends Object>> ends)
            throws SQLException {
        try (PreparedStatement row =
                connection.prepareStatement("insert into " + table + " measure, area) values (?, ?, ?)")) {
            for (Measure measure : measures) {
                for (Object end : ends.apply(measure.facts().links())) {
                    row.setObject(1, end);
                    row.setObject(2, measure.id());
                    row.setString(3, measure.area());
                    row.addBatch();
                }
            }
            row.executeBatch();
        }
    }

    private static void linkNeeds(Connection connection, List<Measure> measures) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement(LINK_NEED)) {
            for (Measure measure : measures) {
                for (UUID need : measure.facts().links().needs()) {
                    row.setObject(1, need);
                    row.setObject(2, measure.id());
                    row.setString(3, measure.area());
                    row.setBoolean(
                            4, !measure.deleted() && measure.facts().status().isActive());
                    row.setObject(5, need);
                    row.addBatch();
                }
            }
            row.executeBatch();
        }
    }

    /** Those of these needs that a measure is linked to which is planned or under way. */
    Set<UUID> withActive(Set<UUID> needs) {
        return jdbc.execute(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(WITH_ACTIVE)) {
                statement.setArray(1, connection.createArrayOf("uuid", needs.toArray()));
                Set<UUID> found = new HashSet<>();
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        found.add(row.getObject(1, UUID.class));
                    }
                }
                return found;
            }
        });
    }

    void addVersions(List<MeasureVersion> versions) {
        jdbc.prepareStatement(ADD_VERSION, row -> {
            for (MeasureVersion version : versions) {
                row.setObject(1, version.measure());
                row.setString(2, version.area());
                row.setInt(3, version.version());
                row.setString(4, version.kind().name());
                row.setObject(5, MeasureColumns.at(version.at()));
                row.setString(6, version.by());
                row.setString(7, json(version.written()));
                row.addBatch();
            }
            return row.executeBatch().length;
        });
    }

    List<MeasureVersion> versions(UUID measure) {
        String sql = "select * from planning.measure_version where measure = ? order by version";
        return jdbc.prepareStatement(sql, statement -> {
            statement.setObject(1, measure);
            List<MeasureVersion> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(new MeasureVersion(
                            measure,
                            row.getString("area"),
                            row.getInt("version"),
                            MeasureVersion.Kind.valueOf(row.getString("kind")),
                            MeasureColumns.instant(row, "made_at"),
                            row.getString("made_by_name"),
                            written(row.getString("written"))));
                }
            }
            return found;
        });
    }

    void addNote(ProgressNote note, String area) {
        String sql = "insert into planning.measure_note (id, measure, area, made_at, made_by_name, words)"
                + " values (?, ?, ?, ?, ?, ?)";
        jdbc.prepareStatement(sql, row -> {
            row.setObject(1, note.id());
            row.setObject(2, note.measure());
            row.setString(3, area);
            row.setObject(4, MeasureColumns.at(note.at()));
            row.setString(5, note.by());
            row.setString(6, note.words());
            return row.executeUpdate();
        });
    }

    List<ProgressNote> notes(UUID measure) {
        String sql = "select * from planning.measure_note where measure = ? order by id desc";
        return jdbc.prepareStatement(sql, statement -> {
            statement.setObject(1, measure);
            List<ProgressNote> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(new ProgressNote(
                            row.getObject("id", UUID.class),
                            measure,
                            MeasureColumns.instant(row, "made_at"),
                            row.getString("made_by_name"),
                            row.getString("words")));
                }
            }
            return found;
        });
    }

    /** Fills the places of a statement. */
    @FunctionalInterface
    interface Filling {
        void fill(PreparedStatement statement) throws SQLException;
    }

    List<SharedMeasure> shared(String rest, Filling filling) {
        return jdbc.prepareStatement("select * from planning.shared_measure " + rest, statement -> {
            filling.fill(statement);
            List<SharedMeasure> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(new SharedMeasure(
                            row.getObject("id", UUID.class),
                            row.getString("from_area"),
                            row.getString("title"),
                            row.getString("description"),
                            row.getString("plan_area"),
                            TargetGroup.valueOf(row.getString("target_group")),
                            MeasureStatus.valueOf(row.getString("status")),
                            MeasureColumns.origin(row, null)));
                }
            }
            return found;
        });
    }

    private String json(WrittenMeasure written) {
        Map<String, String> fields = new LinkedHashMap<>();
        written.values().forEach((field, value) -> fields.put(field.code(), value));
        try {
            return json.writeValueAsString(fields);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A field that this version of the program does not know any more is passed over. */
    private WrittenMeasure written(String stored) {
        Map<MeasureField, String> fields = new EnumMap<>(MeasureField.class);
        try {
            json.readValue(stored, Argument.mapOf(String.class, String.class))
                    .forEach((code, value) -> MeasureField.of(code).ifPresent(field -> fields.put(field, value)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WrittenMeasure(fields);
    }
}
