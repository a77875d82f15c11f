package no.opptrapp.planning.goal.store;

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
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import no.opptrapp.planning.goal.Goal;
import no.opptrapp.planning.goal.GoalDraft;
import no.opptrapp.planning.goal.GoalRepository;
import no.opptrapp.planning.goal.GoalVersion;
import org.jspecify.annotations.Nullable;

/** Own goals in PostgreSQL. */
@Singleton
@Requires(beans = JdbcOperations.class)
class GoalStore implements GoalRepository {

    private static final String SELECT = """
            select goal.*, array(
                select indicator from planning.goal_indicator link where link.goal = goal.id) as indicators
            from planning.goal
            """;

    private static final String INSERT = """
            insert into planning.goal (version, parent, plan_area, position, title, description, year, changed_at,
                changed_by_name, deleted_at, id, area, made_up, made_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String UPDATE = """
            update planning.goal set version = ?, parent = ?, plan_area = ?, position = ?, title = ?, description = ?,
                year = ?, changed_at = ?, changed_by_name = ?, deleted_at = ?, changed_by = core.actor_id()
            where id = ? and version = ?""";

    private static final String KEEP = """
            insert into planning.goal_version (goal, area, version, plan_area, parent, title, description, year,
                indicators, deleted, changed_at, changed_by_name)
            select id, area, version, plan_area, parent, title, description, year,
                array(select indicator from planning.goal_indicator link where link.goal = goal.id order by indicator),
                deleted_at is not null, changed_at, changed_by_name
            from planning.goal where id = ?""";

    private final JdbcOperations jdbc;

    GoalStore(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Goal> in(Set<String> areas) {
        return select(
                "where deleted_at is null and (cardinality(?::text[]) = 0 or area = any (?))"
                        + " order by area, plan_area, position, id",
                (connection, statement) -> {
                    statement.setArray(1, connection.createArrayOf("text", areas.toArray()));
                    statement.setArray(2, connection.createArrayOf("text", areas.toArray()));
                });
    }

    @Override
    public List<Goal> deleted(String area) {
        return select(
                "where area = ? and deleted_at is not null order by deleted_at desc, id",
                (connection, statement) -> statement.setString(1, area));
    }

    @Override
    public List<Goal> byIds(Collection<UUID> ids) {
        return select(
                "where id = any (?) order by id",
                (connection, statement) -> statement.setArray(1, connection.createArrayOf("uuid", ids.toArray())));
    }

    @Override
    public void hold(String area) {
        jdbc.prepareStatement("select pg_advisory_xact_lock(hashtext('planning.goal ' || ?))", statement -> {
            statement.setString(1, area);
            return statement.execute();
        });
    }

    @Override
    public void add(Goal goal) {
        jdbc.prepareStatement(INSERT, row -> {
            bind(row, goal);
            row.setObject(11, goal.id());
            row.setString(12, goal.area());
            row.setBoolean(13, goal.madeUp());
            row.setObject(14, at(goal.madeAt()));
            return row.executeUpdate();
        });
        link(goal);
    }

    @Override
    public void change(Goal goal) {
        int changed = jdbc.prepareStatement(UPDATE, row -> {
            bind(row, goal);
            row.setObject(11, goal.id());
            row.setInt(12, goal.version() - 1);
            return row.executeUpdate();
        });
        if (changed != 1) {
            throw new IllegalStateException("A goal that was held has changed: " + goal.id());
        }
        jdbc.prepareStatement("delete from planning.goal_indicator where goal = ?", row -> {
            row.setObject(1, goal.id());
            return row.executeUpdate();
        });
        link(goal);
    }

    private static void bind(PreparedStatement row, Goal goal) throws SQLException {
        GoalDraft facts = goal.facts();
        Instant deleted = goal.deletedAt();
        row.setInt(1, goal.version());
        row.setObject(2, facts.parent(), Types.OTHER);
        row.setString(3, facts.planArea());
        row.setInt(4, goal.position());
        row.setString(5, facts.title());
        row.setString(6, facts.description());
        row.setObject(7, facts.year(), Types.SMALLINT);
        row.setObject(8, at(goal.changedAt()));
        row.setString(9, goal.changedBy());
        row.setObject(10, deleted == null ? null : at(deleted), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    /** Says anew which indicators show it, and keeps how it stands now among its versions. */
    private void link(Goal goal) {
        jdbc.prepareStatement("insert into planning.goal_indicator (goal, area, indicator) values (?, ?, ?)", row -> {
            for (String indicator : goal.facts().indicators()) {
                row.setObject(1, goal.id());
                row.setString(2, goal.area());
                row.setString(3, indicator);
                row.addBatch();
            }
            return row.executeBatch().length;
        });
        jdbc.prepareStatement(KEEP, row -> {
            row.setObject(1, goal.id());
            return row.executeUpdate();
        });
    }

    @Override
    public List<GoalVersion> history(UUID goal) {
        return jdbc.prepareStatement(
                "select * from planning.goal_version where goal = ? order by version", statement -> {
                    statement.setObject(1, goal);
                    List<GoalVersion> found = new ArrayList<>();
                    try (ResultSet row = statement.executeQuery()) {
                        while (row.next()) {
                            found.add(new GoalVersion(
                                    row.getInt("version"),
                                    facts(row),
                                    row.getBoolean("deleted"),
                                    row.getObject("changed_at", OffsetDateTime.class)
                                            .toInstant(),
                                    row.getString("changed_by_name")));
                        }
                    }
                    return found;
                });
    }

    @Override
    public void order(List<UUID> goals) {
        jdbc.prepareStatement("update planning.goal set position = ? where id = ?", row -> {
            for (int i = 0; i < goals.size(); i++) {
                row.setInt(1, i + 1);
                row.setObject(2, goals.get(i));
                row.addBatch();
            }
            return row.executeBatch().length;
        });
    }

    @Override
    public void follow(Collection<UUID> goals, String planArea) {
        jdbc.execute(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement("update planning.goal set plan_area = ? where id = any (?)")) {
                statement.setString(1, planArea);
                statement.setArray(2, connection.createArrayOf("uuid", goals.toArray()));
                return statement.executeUpdate();
            }
        });
    }

    /** Fills the places of a statement. */
    @FunctionalInterface
    private interface Filling {
        void fill(Connection connection, PreparedStatement statement) throws SQLException;
    }

    private List<Goal> select(String where, Filling filling) {
        return jdbc.execute(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(SELECT + where)) {
                filling.fill(connection, statement);
                List<Goal> found = new ArrayList<>();
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        found.add(read(row));
                    }
                }
                return found;
            }
        });
    }

    private static Goal read(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime deleted = row.getObject("deleted_at", OffsetDateTime.class);
        return new Goal(
                row.getObject("id", UUID.class),
                row.getString("area"),
                row.getInt("version"),
                facts(row),
                row.getInt("position"),
                row.getBoolean("made_up"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by_name"),
                deleted == null ? null : deleted.toInstant());
    }

    private static GoalDraft facts(ResultSet row) throws SQLException {
        return new GoalDraft(
                row.getString("title"),
                row.getString("description"),
                row.getString("plan_area"),
                row.getObject("parent", UUID.class),
                row.getObject("year", Integer.class),
                new TreeSet<>(
                        Arrays.asList((String[]) row.getArray("indicators").getArray())));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
