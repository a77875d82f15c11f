package no.opptrapp.reports.schedule.store;

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
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.batch.store.Problem;
import no.opptrapp.reports.schedule.ScheduleRun;
import org.jspecify.annotations.Nullable;

/** What schedules had made, in {@code reports.schedule_run}. */
@Singleton
@Requires(beans = JdbcOperations.class)
final class StoredRuns {

    private static final String COLUMNS = "schedule, occasion, at, batch, problem, problem_arguments, told_at";

    private final JdbcOperations jdbc;

    StoredRuns(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    List<ScheduleRun> last() {
        return jdbc.prepareStatement(
                "select distinct on (schedule) " + COLUMNS + " from reports.schedule_run"
                        + " where batch is not null or problem is not null order by schedule, at desc, occasion desc",
                StoredRuns::read);
    }

    Set<String> occasions(UUID schedule) {
        return jdbc.prepareStatement("select occasion from reports.schedule_run where schedule = ?", query -> {
            query.setObject(1, schedule);
            Set<String> occasions = new HashSet<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    occasions.add(row.getString(1));
                }
            }
            return occasions;
        });
    }

    void note(ScheduleRun run) {
        jdbc.prepareStatement(
                "insert into reports.schedule_run (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?)", row -> {
                    row.setObject(1, run.schedule());
                    row.setString(2, run.occasion());
                    row.setObject(3, run.at().atOffset(ZoneOffset.UTC));
                    row.setObject(4, run.batch());
                    @Nullable Text problem = run.problem();
                    @Nullable Problem kept = problem == null ? null : Problem.of(problem);
                    row.setString(5, kept == null ? null : kept.key());
                    row.setArray(
                            6,
                            kept == null
                                    ? null
                                    : row.getConnection()
                                            .createArrayOf(
                                                    "text", kept.arguments().toArray()));
                    row.setObject(7, run.told() ? run.at().atOffset(ZoneOffset.UTC) : null);
                    return row.executeUpdate();
                });
    }

    List<ScheduleRun> untold() {
        return jdbc.prepareStatement(
                "select " + COLUMNS
                        + " from reports.schedule_run where told_at is null order by at, schedule, occasion",
                StoredRuns::read);
    }

    boolean told(ScheduleRun run, Instant now) {
        return jdbc.prepareStatement(
                "update reports.schedule_run set told_at = ? where schedule = ? and occasion = ? and told_at is null",
                row -> {
                    row.setObject(1, now.atOffset(ZoneOffset.UTC));
                    row.setObject(2, run.schedule());
                    row.setString(3, run.occasion());
                    return row.executeUpdate() == 1;
                });
    }

    private static List<ScheduleRun> read(PreparedStatement query) throws SQLException {
        List<ScheduleRun> runs = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                runs.add(new ScheduleRun(
                        row.getObject("schedule", UUID.class),
                        row.getString("occasion"),
                        Objects.requireNonNull(row.getObject("at", OffsetDateTime.class))
                                .toInstant(),
                        row.getObject("batch", UUID.class),
                        Problem.read(row),
                        row.getObject("told_at") != null));
            }
        }
        return runs;
    }
}
