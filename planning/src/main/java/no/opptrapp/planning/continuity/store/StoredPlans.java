package no.opptrapp.planning.continuity.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.opptrapp.planning.continuity.ContinuityPlan;
import no.opptrapp.planning.continuity.CriticalFunction;
import no.opptrapp.planning.continuity.Level;
import no.opptrapp.planning.continuity.PlanRepository;
import no.opptrapp.planning.continuity.PlanVersion;

/** Versions of plans, in {@code planning.continuity_plan} and what belongs to it. */
@Singleton
@Requires(beans = JdbcOperations.class)
final class StoredPlans implements PlanRepository {

    private final JdbcOperations jdbc;

    StoredPlans(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void hold(String area) {
        jdbc.prepareStatement("select pg_advisory_xact_lock(hashtext('planning.continuity ' || ?))", statement -> {
            statement.setString(1, area);
            return statement.execute();
        });
    }

    @Override
    public Optional<ContinuityPlan> newest(String area) {
        return history(area).stream().findFirst().flatMap(version -> version(area, version.number()));
    }

    @Override
    public Optional<ContinuityPlan> version(String area, int version) {
        List<CriticalFunction> functions = functions(area, version);
        List<Level> levels = levels(area, version);
        return jdbc.prepareStatement("select * from planning.continuity_plan where area = ? and version = ?", query -> {
            query.setString(1, area);
            query.setInt(2, version);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(plan(row, functions, levels)) : Optional.empty();
            }
        });
    }

    private static ContinuityPlan plan(ResultSet row, List<CriticalFunction> functions, List<Level> levels)
            throws SQLException {
        return new ContinuityPlan(
                row.getString("area"),
                row.getInt("version"),
                ContinuityPlan.Change.valueOf(row.getString("change")),
                functions,
                levels,
                row.getBoolean("made_up"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by_name"));
    }

    private List<CriticalFunction> functions(String area, int version) {
        return jdbc.prepareStatement(
                "select * from planning.continuity_function where area = ? and version = ? order by position",
                query -> {
                    query.setString(1, area);
                    query.setInt(2, version);
                    List<CriticalFunction> found = new ArrayList<>();
                    try (ResultSet row = query.executeQuery()) {
                        while (row.next()) {
                            found.add(FunctionColumns.read(row));
                        }
                    }
                    return found;
                });
    }

    private List<Level> levels(String area, int version) {
        return jdbc.prepareStatement(
                "select * from planning.continuity_level where area = ? and version = ? order by position", query -> {
                    query.setString(1, area);
                    query.setInt(2, version);
                    List<Level> found = new ArrayList<>();
                    try (ResultSet row = query.executeQuery()) {
                        while (row.next()) {
                            found.add(new Level(
                                    row.getString("name"),
                                    row.getInt("percent"),
                                    row.getString("threshold"),
                                    row.getString("action")));
                        }
                    }
                    return found;
                });
    }

    @Override
    public List<PlanVersion> history(String area) {
        return jdbc.prepareStatement("""
                select version, change, changed_at, changed_by_name,
                    (select count(*) from planning.continuity_function function
                        where function.area = plan.area and function.version = plan.version) as functions
                from planning.continuity_plan plan where area = ? order by version desc""", query -> {
            query.setString(1, area);
            List<PlanVersion> found = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(new PlanVersion(
                            row.getInt("version"),
                            ContinuityPlan.Change.valueOf(row.getString("change")),
                            row.getInt("functions"),
                            row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                            row.getString("changed_by_name")));
                }
            }
            return found;
        });
    }

    @Override
    public List<String> areas() {
        return jdbc.prepareStatement("select distinct area from planning.continuity_plan order by area", query -> {
            List<String> found = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(row.getString(1));
                }
            }
            return found;
        });
    }

    @Override
    public void add(ContinuityPlan plan) {
        jdbc.prepareStatement("""
                insert into planning.continuity_plan (area, version, change, made_up, changed_at, changed_by_name)
                values (?, ?, ?, ?, ?, ?)""", row -> {
            row.setString(1, plan.area());
            row.setInt(2, plan.version());
            row.setString(3, plan.change().name());
            row.setBoolean(4, plan.madeUp());
            row.setObject(5, plan.changedAt().atOffset(ZoneOffset.UTC));
            row.setString(6, plan.changedBy());
            return row.executeUpdate();
        });
        jdbc.execute(connection -> FunctionColumns.add(connection, plan));
        addLevels(plan);
    }

    private void addLevels(ContinuityPlan plan) {
        jdbc.prepareStatement("""
                insert into planning.continuity_level (area, version, position, name, percent, threshold, action)
                values (?, ?, ?, ?, ?, ?, ?)""", row -> {
            for (int i = 0; i < plan.levels().size(); i++) {
                Level level = plan.levels().get(i);
                row.setString(1, plan.area());
                row.setInt(2, plan.version());
                row.setInt(3, i + 1);
                row.setString(4, level.name());
                row.setInt(5, level.percent());
                row.setString(6, level.threshold());
                row.setString(7, level.action());
                row.addBatch();
            }
            return row.executeBatch().length;
        });
    }
}
