package no.opptrapp.planning.measure.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.planning.measure.Measure;
import no.opptrapp.planning.measure.MeasurePage;
import no.opptrapp.planning.measure.MeasureQuery;
import no.opptrapp.planning.measure.MeasureRepository;
import no.opptrapp.planning.measure.MeasureStatus;
import no.opptrapp.planning.measure.MeasureVersion;
import no.opptrapp.planning.measure.ProgressNote;
import no.opptrapp.planning.measure.SharedMeasure;

/** Measures in PostgreSQL. */
@Singleton
@Requires(beans = JdbcOperations.class)
class MeasureStore implements MeasureRepository {

    private static final String SELECT = """
            select measure.*, array(
                select indicator from planning.measure_indicator link where link.measure = measure.id) as indicators,
                array(select need from planning.measure_need link where link.measure = measure.id) as needs,
                array(select goal from planning.measure_goal link where link.measure = measure.id) as goals,
                array(select plan from planning.measure_plan link where link.measure = measure.id) as plans
            from planning.measure""";

    private static final String INSERT = "insert into planning.measure (" + String.join(", ", MeasureColumns.FACTS)
            + ", " + String.join(", ", MeasureColumns.ORIGIN) + ") values ("
            + String.join(", ", Collections.nCopies(MeasureColumns.FACTS.size() + MeasureColumns.ORIGIN.size(), "?"))
            + ")";

    private static final String UPDATE = "update planning.measure set " + String.join(" = ?, ", MeasureColumns.FACTS)
            + " = ?, changed_by = core.actor_id() where id = ? and version = ?";

    private static final String TITLES = """
            with wanted as (select unnest(?) as id)
            select id, title from planning.measure join wanted using (id)
            union all
            select id, title from planning.shared_measure join wanted using (id)""";

    private final JdbcOperations jdbc;
    private final MeasureSideTables sides;

    MeasureStore(JdbcOperations jdbc, MeasureSideTables sides) {
        this.jdbc = jdbc;
        this.sides = sides;
    }

    @Override
    public List<Measure> find(Set<String> areas, MeasureQuery query, MeasurePage page) {
        MeasureFilter filter = MeasureFilter.of(areas, query).behind(page);
        return select(SELECT + filter.where() + MeasureFilter.order(page), filter::bind);
    }

    @Override
    public int count(Set<String> areas, MeasureQuery query) {
        MeasureFilter filter = MeasureFilter.of(areas, query);
        return jdbc.execute(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement("select count(*) from planning.measure" + filter.where())) {
                filter.bind(connection, statement);
                try (ResultSet row = statement.executeQuery()) {
                    return row.next() ? row.getInt(1) : 0;
                }
            }
        });
    }

    @Override
    public Optional<Measure> byId(UUID id) {
        return select(SELECT + " where id = ?", (connection, statement) -> statement.setObject(1, id)).stream()
                .findFirst();
    }

    @Override
    public Map<UUID, String> titles(Set<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc.execute(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(TITLES)) {
                statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
                Map<UUID, String> titles = new HashMap<>();
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        titles.putIfAbsent(row.getObject(1, UUID.class), row.getString(2));
                    }
                }
                return titles;
            }
        });
    }

    @Override
    public List<Measure> hold(Collection<UUID> ids) {
        return select(
                SELECT + " where id = any (?) order by id for update of measure",
                (connection, statement) -> statement.setArray(1, connection.createArrayOf("uuid", ids.toArray())));
    }

    @Override
    public List<Measure> copiesOf(Collection<UUID> ids) {
        return select(
                SELECT + " where copied_from = any (?) and deleted_at is null order by id",
                (connection, statement) -> statement.setArray(1, connection.createArrayOf("uuid", ids.toArray())));
    }

    @Override
    public List<Measure> byIds(Collection<UUID> ids) {
        return select(
                SELECT + " where id = any (?) order by id",
                (connection, statement) -> statement.setArray(1, connection.createArrayOf("uuid", ids.toArray())));
    }

    @Override
    public List<Measure> serving(Collection<UUID> goals) {
        return select(
                SELECT + " where deleted_at is null and id in (select measure from planning.measure_goal"
                        + " where goal = any (?)) order by lower(title), id",
                (connection, statement) -> statement.setArray(1, connection.createArrayOf("uuid", goals.toArray())));
    }

    @Override
    public List<Measure> against(UUID need) {
        return select(
                SELECT + " where deleted_at is null and id in (select measure from planning.measure_need"
                        + " where need = ?) order by active desc, lower(title), id",
                (connection, statement) -> statement.setObject(1, need));
    }

    @Override
    public List<Measure> endingBy(LocalDate day) {
        return select(
                SELECT + " where active and ends_on <= ? order by ends_on, id",
                (connection, statement) -> statement.setObject(1, day));
    }

    @Override
    public List<Measure> inYear(Set<String> areas, int year) {
        String where = " where deleted_at is null and status in ('PLANNED', 'UNDER_WAY', 'DONE')"
                + " and (starts_on between ? and ? or ends_on between ? and ?)";
        return select(
                SELECT + where + (areas.isEmpty() ? "" : " and area = any (?)") + " order by id",
                (connection, statement) -> {
                    for (int place = 1; place <= 4; place += 2) {
                        statement.setObject(place, LocalDate.of(year, Month.JANUARY, 1));
                        statement.setObject(place + 1, LocalDate.of(year, Month.DECEMBER, 31));
                    }
                    if (!areas.isEmpty()) {
                        statement.setArray(5, connection.createArrayOf("text", areas.toArray()));
                    }
                });
    }

    @Override
    public List<Measure> ofArea(String area, Set<MeasureStatus> states) {
        return select(
                SELECT + " where deleted_at is null and area = ? and status = any (?) order by id",
                (connection, statement) -> {
                    statement.setString(1, area);
                    statement.setArray(
                            2,
                            connection.createArrayOf(
                                    "text", states.stream().map(Enum::name).toArray()));
                });
    }

    @Override
    public List<Measure> titled(Collection<String> areas, Collection<String> titles) {
        return select(
                SELECT + " where deleted_at is null and area = any (?) and title = any (?)",
                (connection, statement) -> {
                    statement.setArray(1, connection.createArrayOf("text", areas.toArray()));
                    statement.setArray(2, connection.createArrayOf("text", titles.toArray()));
                });
    }

    @Override
    public Set<UUID> withActive(Set<UUID> needs) {
        return sides.withActive(needs);
    }

    @Override
    public void queueFiles() {
        jdbc.prepareStatement(
                "select pg_advisory_xact_lock(hashtext('planning.measure'))", statement -> statement.execute());
    }

    @Override
    public void add(List<Measure> measures) {
        jdbc.prepareStatement(INSERT, row -> {
            for (Measure measure : measures) {
                MeasureColumns.bindFacts(row, measure);
                MeasureColumns.bindOrigin(row, MeasureColumns.FACTS.size() + 1, measure);
                row.addBatch();
            }
            return row.executeBatch().length;
        });
        sides.keep(measures);
    }

    @Override
    public void change(List<Measure> measures) {
        int changed = jdbc.prepareStatement(UPDATE, row -> {
            int place = MeasureColumns.FACTS.size();
            for (Measure measure : measures) {
                MeasureColumns.bindFacts(row, measure);
                row.setObject(place + 1, measure.id());
                row.setInt(place + 2, measure.version() - 1);
                row.addBatch();
            }
            int rows = 0;
            for (int each : row.executeBatch()) {
                rows += each;
            }
            return rows;
        });
        if (changed != measures.size()) {
            throw new IllegalStateException(
                    "Changed " + changed + " of " + measures.size() + " measures that were held");
        }
        sides.keep(measures);
    }

    @Override
    public void addVersions(List<MeasureVersion> versions) {
        sides.addVersions(versions);
    }

    @Override
    public List<MeasureVersion> versions(UUID measure) {
        return sides.versions(measure);
    }

    @Override
    public Optional<MeasureVersion> version(UUID measure, int version) {
        return sides.versions(measure).stream()
                .filter(each -> each.version() == version)
                .findFirst();
    }

    @Override
    public void addNote(ProgressNote note, String area) {
        sides.addNote(note, area);
    }

    @Override
    public List<ProgressNote> notes(UUID measure) {
        return sides.notes(measure);
    }

    @Override
    public List<SharedMeasure> shared() {
        return sides.shared("order by plan_area, lower(title), id", statement -> {});
    }

    @Override
    public Optional<SharedMeasure> shared(UUID id) {
        return sides.shared("where id = ?", statement -> statement.setObject(1, id)).stream()
                .findFirst();
    }

    /** Fills the places of a statement. */
    @FunctionalInterface
    private interface Filling {
        void fill(Connection connection, PreparedStatement statement) throws SQLException;
    }

    private List<Measure> select(String sql, Filling filling) {
        return jdbc.execute(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                filling.fill(connection, statement);
                List<Measure> found = new ArrayList<>();
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        found.add(MeasureColumns.read(row));
                    }
                }
                return found;
            }
        });
    }
}
