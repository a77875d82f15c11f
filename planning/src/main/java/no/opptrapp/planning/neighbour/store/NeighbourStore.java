package no.opptrapp.planning.neighbour.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.planning.neighbour.NeighbourDraft;
import no.opptrapp.planning.neighbour.NeighbourPlan;
import no.opptrapp.planning.neighbour.NeighbourRepository;
import no.opptrapp.planning.neighbour.PlanKind;
import org.jspecify.annotations.Nullable;

/** Other plans and the needs that concern them, in PostgreSQL. */
@Singleton
@Requires(beans = JdbcOperations.class)
class NeighbourStore implements NeighbourRepository {

    private static final String INSERT = """
            insert into planning.neighbour_plan (version, name, kind, from_year, to_year, reference, changed_at,
                changed_by_name, deleted_at, id, area, made_up)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String UPDATE = """
            update planning.neighbour_plan set version = ?, name = ?, kind = ?, from_year = ?, to_year = ?,
                reference = ?, changed_at = ?, changed_by_name = ?, deleted_at = ?, changed_by = core.actor_id()
            where id = ? and version = ?""";

    private final JdbcOperations jdbc;

    NeighbourStore(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<NeighbourPlan> in(Set<String> areas) {
        return select(
                "where deleted_at is null and (cardinality(?::text[]) = 0 or area = any (?::text[]))"
                        + " order by kind, name, id",
                (connection, statement) -> {
                    statement.setArray(1, connection.createArrayOf("text", areas.toArray()));
                    statement.setArray(2, connection.createArrayOf("text", areas.toArray()));
                });
    }

    @Override
    public List<NeighbourPlan> byIds(Collection<UUID> ids) {
        return select(
                "where id = any (?) order by kind, name, id",
                (connection, statement) -> statement.setArray(1, connection.createArrayOf("uuid", ids.toArray())));
    }

    @Override
    public void add(NeighbourPlan plan) {
        jdbc.prepareStatement(INSERT, row -> {
            bind(row, plan);
            row.setObject(10, plan.id());
            row.setString(11, plan.area());
            row.setBoolean(12, plan.madeUp());
            return row.executeUpdate();
        });
    }

    @Override
    public boolean change(NeighbourPlan plan) {
        return jdbc.prepareStatement(UPDATE, row -> {
                    bind(row, plan);
                    row.setObject(10, plan.id());
                    row.setInt(11, plan.version() - 1);
                    return row.executeUpdate();
                })
                == 1;
    }

    private static void bind(PreparedStatement row, NeighbourPlan plan) throws SQLException {
        NeighbourDraft facts = plan.facts();
        Instant deleted = plan.deletedAt();
        row.setInt(1, plan.version());
        row.setString(2, facts.name());
        row.setString(3, facts.kind().name());
        row.setObject(4, facts.from(), Types.SMALLINT);
        row.setObject(5, facts.to(), Types.SMALLINT);
        row.setString(6, facts.reference());
        row.setObject(7, plan.changedAt().atOffset(ZoneOffset.UTC));
        row.setString(8, plan.changedBy());
        row.setObject(9, deleted == null ? null : deleted.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    @Override
    public Map<UUID, Set<UUID>> ofNeeds(Collection<UUID> needs) {
        return jdbc.execute(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement("select need, plan from planning.need_plan where need = any (?)")) {
                statement.setArray(1, connection.createArrayOf("uuid", needs.toArray()));
                Map<UUID, Set<UUID>> found = new HashMap<>();
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        found.computeIfAbsent(row.getObject(1, UUID.class), need -> new HashSet<>())
                                .add(row.getObject(2, UUID.class));
                    }
                }
                return found;
            }
        });
    }

    @Override
    public Set<UUID> needsOf(UUID plan) {
        return linked("select need from planning.need_plan where plan = ?", plan);
    }

    @Override
    public Set<UUID> measuresOf(UUID plan) {
        return linked("select measure from planning.measure_plan where plan = ?", plan);
    }

    private Set<UUID> linked(String sql, UUID plan) {
        return jdbc.prepareStatement(sql, statement -> {
            statement.setObject(1, plan);
            Set<UUID> found = new HashSet<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(row.getObject(1, UUID.class));
                }
            }
            return found;
        });
    }

    @Override
    public void link(UUID need, String area, Set<UUID> plans) {
        jdbc.prepareStatement("delete from planning.need_plan where need = ?", row -> {
            row.setObject(1, need);
            return row.executeUpdate();
        });
        jdbc.prepareStatement("insert into planning.need_plan (need, area, plan) values (?, ?, ?)", row -> {
            for (UUID plan : plans) {
                row.setObject(1, need);
                row.setString(2, area);
                row.setObject(3, plan);
                row.addBatch();
            }
            return row.executeBatch().length;
        });
    }

    /** Fills the places of a statement. */
    @FunctionalInterface
    private interface Filling {
        void fill(Connection connection, PreparedStatement statement) throws SQLException;
    }

    private List<NeighbourPlan> select(String where, Filling filling) {
        return jdbc.execute(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement("select * from planning.neighbour_plan " + where)) {
                filling.fill(connection, statement);
                List<NeighbourPlan> found = new ArrayList<>();
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        found.add(read(row));
                    }
                }
                return found;
            }
        });
    }

    private static NeighbourPlan read(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime deleted = row.getObject("deleted_at", OffsetDateTime.class);
        return new NeighbourPlan(
                row.getObject("id", UUID.class),
                row.getString("area"),
                row.getInt("version"),
                new NeighbourDraft(
                        row.getString("name"),
                        PlanKind.valueOf(row.getString("kind")),
                        row.getObject("from_year", Integer.class),
                        row.getObject("to_year", Integer.class),
                        row.getString("reference")),
                row.getBoolean("made_up"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by_name"),
                deleted == null ? null : deleted.toInstant());
    }
}
