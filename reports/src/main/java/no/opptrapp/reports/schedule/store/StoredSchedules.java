package no.opptrapp.reports.schedule.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.reports.schedule.Schedule;
import no.opptrapp.reports.schedule.ScheduleRepository;
import no.opptrapp.reports.schedule.ScheduleRun;
import org.jspecify.annotations.Nullable;

/** Schedules, in {@code reports.schedule}; what they had made is in {@link StoredRuns}. */
@Singleton
@Requires(beans = JdbcOperations.class)
final class StoredSchedules implements ScheduleRepository {

    private static final String SELECT = """
            select id, kind, area, occasion, month, day, days_after, series, districts, language, paused, next_on, by,
                by_name, version
            from reports.schedule where not removed\s""";

    private final JdbcOperations jdbc;
    private final StoredRuns runs;

    StoredSchedules(JdbcOperations jdbc, StoredRuns runs) {
        this.jdbc = jdbc;
        this.runs = runs;
    }

    @Override
    public List<Schedule> all() {
        return jdbc.prepareStatement(SELECT + "order by id", StoredSchedules::read);
    }

    @Override
    public Optional<Schedule> byId(UUID id) {
        return one(id, "and id = ?");
    }

    @Override
    public Optional<Schedule> take(UUID id) {
        return one(id, "and id = ? for update skip locked");
    }

    private Optional<Schedule> one(UUID id, String which) {
        return jdbc.prepareStatement(SELECT + which, query -> {
            query.setObject(1, id);
            return read(query).stream().findFirst();
        });
    }

    private static List<Schedule> read(PreparedStatement query) throws SQLException {
        List<Schedule> schedules = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                schedules.add(ScheduleColumns.read(row));
            }
        }
        return schedules;
    }

    @Override
    public void add(Schedule schedule, Instant now) {
        jdbc.prepareStatement("""
                insert into reports.schedule (kind, area, occasion, month, day, days_after, series, districts, language,
                    paused, next_on, version, id, made_at, by_name)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", row -> {
            int next = ScheduleColumns.set(row, schedule);
            row.setObject(next, schedule.id());
            row.setObject(next + 1, now.atOffset(ZoneOffset.UTC));
            row.setString(next + 2, schedule.byName());
            return row.executeUpdate();
        });
    }

    @Override
    public boolean change(Schedule after) {
        return jdbc.prepareStatement("""
                update reports.schedule set kind = ?, area = ?, occasion = ?, month = ?, day = ?, days_after = ?,
                    series = ?, districts = ?, language = ?, paused = ?, next_on = ?, version = ?
                where id = ? and version = ? and not removed""", row -> {
            int next = ScheduleColumns.set(row, after);
            row.setObject(next, after.id());
            row.setInt(next + 1, after.version() - 1);
            return row.executeUpdate() == 1;
        });
    }

    @Override
    public boolean remove(UUID id, int version) {
        return jdbc.prepareStatement(
                "update reports.schedule set removed = true where id = ? and version = ? and not removed", row -> {
                    row.setObject(1, id);
                    row.setInt(2, version);
                    return row.executeUpdate() == 1;
                });
    }

    @Override
    public void due(UUID id, @Nullable LocalDate next) {
        jdbc.prepareStatement("update reports.schedule set next_on = ? where id = ?", row -> {
            row.setObject(1, next);
            row.setObject(2, id);
            return row.executeUpdate();
        });
    }

    @Override
    public List<ScheduleRun> last() {
        return runs.last();
    }

    @Override
    public Set<String> occasions(UUID id) {
        return runs.occasions(id);
    }

    @Override
    public void note(ScheduleRun run) {
        runs.note(run);
    }

    @Override
    public List<ScheduleRun> untold() {
        return runs.untold();
    }

    @Override
    public boolean told(ScheduleRun run, Instant now) {
        return runs.told(run, now);
    }
}
