package no.opptrapp.planning.continuity.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.opptrapp.planning.continuity.Activation;
import no.opptrapp.planning.continuity.Exercise;
import no.opptrapp.planning.continuity.LogRepository;

/** What was in force and exercised, in {@code planning.continuity_activation} and {@code planning.continuity_exercise}. */
@Singleton
@Requires(beans = JdbcOperations.class)
final class StoredLog implements LogRepository {

    private final JdbcOperations jdbc;

    StoredLog(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Activation> activations(String area) {
        return jdbc.prepareStatement(
                "select * from planning.continuity_activation where area = ? order by id desc", query -> {
                    query.setString(1, area);
                    List<Activation> found = new ArrayList<>();
                    try (ResultSet row = query.executeQuery()) {
                        while (row.next()) {
                            found.add(new Activation(
                                    row.getObject("id", UUID.class),
                                    row.getString("level"),
                                    row.getString("why"),
                                    row.getObject("at", OffsetDateTime.class).toInstant(),
                                    row.getString("by_name")));
                        }
                    }
                    return found;
                });
    }

    @Override
    public void add(String area, Activation activation) {
        jdbc.prepareStatement("""
                insert into planning.continuity_activation (id, area, level, why, at, by_name)
                values (?, ?, ?, ?, ?, ?)""", row -> {
            row.setObject(1, activation.id());
            row.setString(2, area);
            row.setString(3, activation.level());
            row.setString(4, activation.why());
            row.setObject(5, activation.at().atOffset(ZoneOffset.UTC));
            row.setString(6, activation.by());
            return row.executeUpdate();
        });
    }

    @Override
    public List<Exercise> exercises(String area) {
        return jdbc.prepareStatement(
                "select * from planning.continuity_exercise where area = ? order by day desc, id desc", query -> {
                    query.setString(1, area);
                    List<Exercise> found = new ArrayList<>();
                    try (ResultSet row = query.executeQuery()) {
                        while (row.next()) {
                            found.add(new Exercise(
                                    row.getObject("id", UUID.class),
                                    Objects.requireNonNull(row.getObject("day", LocalDate.class)),
                                    row.getString("what"),
                                    row.getString("learned"),
                                    row.getObject("noted_at", OffsetDateTime.class)
                                            .toInstant(),
                                    row.getString("noted_by_name"),
                                    row.getString("struck_by_name")));
                        }
                    }
                    return found;
                });
    }

    @Override
    public void add(String area, Exercise exercise) {
        jdbc.prepareStatement("""
                insert into planning.continuity_exercise (id, area, day, what, learned, noted_at, noted_by_name)
                values (?, ?, ?, ?, ?, ?, ?)""", row -> {
            row.setObject(1, exercise.id());
            row.setString(2, area);
            row.setObject(3, exercise.day());
            row.setString(4, exercise.what());
            row.setString(5, exercise.learned());
            row.setObject(6, exercise.at().atOffset(ZoneOffset.UTC));
            row.setString(7, exercise.by());
            return row.executeUpdate();
        });
    }

    @Override
    public boolean strike(String area, UUID exercise, String by) {
        return jdbc.prepareStatement("""
                update planning.continuity_exercise set struck_by_name = ?
                where area = ? and id = ? and struck_by_name is null""", row -> {
            row.setString(1, by);
            row.setString(2, area);
            row.setObject(3, exercise);
            return row.executeUpdate() == 1;
        });
    }
}
