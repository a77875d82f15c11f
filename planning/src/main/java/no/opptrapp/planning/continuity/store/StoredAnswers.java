package no.opptrapp.planning.continuity.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.opptrapp.planning.continuity.Answer;
import no.opptrapp.planning.continuity.AnswerRepository;

/** Answers to the checklist, in {@code planning.continuity_answer}. */
@Singleton
@Requires(beans = JdbcOperations.class)
final class StoredAnswers implements AnswerRepository {

    private final JdbcOperations jdbc;

    StoredAnswers(JdbcOperations jdbc) {
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
    public Map<String, Answer> newest(String area) {
        return jdbc.prepareStatement("""
                select distinct on (point) * from planning.continuity_answer where area = ?
                order by point, version desc""", query -> {
            query.setString(1, area);
            return read(query).stream().collect(Collectors.toMap(Answer::point, Function.identity()));
        });
    }

    @Override
    public List<Answer> history(String area, String point) {
        return jdbc.prepareStatement(
                "select * from planning.continuity_answer where area = ? and point = ? order by version", query -> {
                    query.setString(1, area);
                    query.setString(2, point);
                    return read(query);
                });
    }

    @Override
    public List<String> areas() {
        return jdbc.prepareStatement("select distinct area from planning.continuity_answer order by area", query -> {
            List<String> found = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(row.getString(1));
                }
            }
            return found;
        });
    }

    private static List<Answer> read(PreparedStatement query) throws SQLException {
        List<Answer> found = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                found.add(new Answer(
                        row.getString("point"),
                        row.getInt("version"),
                        row.getObject("in_place", Boolean.class),
                        row.getString("evidence"),
                        row.getObject("dated", LocalDate.class),
                        row.getObject("said_at", OffsetDateTime.class).toInstant(),
                        row.getString("said_by_name")));
            }
        }
        return found;
    }

    @Override
    public void add(String area, Answer answer) {
        jdbc.prepareStatement("""
                insert into planning.continuity_answer (area, point, version, in_place, evidence, dated, said_at,
                    said_by_name)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", row -> {
            row.setString(1, area);
            row.setString(2, answer.point());
            row.setInt(3, answer.version());
            row.setObject(4, answer.inPlace(), Types.BOOLEAN);
            row.setString(5, answer.evidence());
            row.setObject(6, answer.dated(), Types.DATE);
            row.setObject(7, answer.at().atOffset(ZoneOffset.UTC));
            row.setString(8, answer.by());
            return row.executeUpdate();
        });
    }
}
