package no.opptrapp.core.official.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.opptrapp.core.official.Fetch;
import no.opptrapp.core.official.FetchState;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/** Fetchings in {@code core.official_fetch}; their questions are in {@link QuestionStore}. */
@Singleton
@Requires(beans = JdbcOperations.class)
final class FetchStore {

    private static final String SELECT = """
            select f.*, q.answered, q.questions, q.unchanged, again.at as again_at, again.problem as again_problem,
                again.problem_arguments as again_arguments from core.official_fetch f cross join lateral (
                select count(answered_at) as answered,
                    count(*) filter (where answered_at is not null or due_at is not null) as questions,
                    count(*) filter (where said_unchanged) as unchanged
                from core.official_query where fetching = f.id) q left join lateral (
                select due_at as at, problem, problem_arguments from core.official_query
                where fetching = f.id and problem is not null order by due_at, number limit 1) again on true\s""";

    private final JdbcOperations jdbc;

    FetchStore(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    List<Fetch> of(UUID source, int limit) {
        return jdbc.prepareStatement(SELECT + "where f.source = ? order by f.id desc limit ?", query -> {
            query.setObject(1, source);
            query.setInt(2, limit);
            return read(query);
        });
    }

    Optional<Fetch> find(UUID id) {
        return jdbc.prepareStatement(SELECT + "where f.id = ?", query -> {
            query.setObject(1, id);
            return read(query).stream().findFirst();
        });
    }

    Optional<Fetch> open(UUID source) {
        return jdbc.prepareStatement(SELECT + "where f.source = ? and f.state in ('RUNNING', 'READY')", query -> {
            query.setObject(1, source);
            return read(query).stream().findFirst();
        });
    }

    void add(UUID id, UUID source, Instant at, String by) {
        jdbc.prepareStatement(
                "insert into core.official_fetch (id, source, state, began_at, began_by) values (?, ?, 'RUNNING', ?, ?)",
                row -> {
                    row.setObject(1, id);
                    row.setObject(2, source);
                    row.setObject(3, Columns.at(at));
                    row.setString(4, by);
                    return row.executeUpdate();
                });
    }

    boolean end(UUID fetch, FetchState from, FetchState to, @Nullable Text problem, Instant now) {
        return jdbc.prepareStatement("""
                update core.official_fetch set state = ?, ended_at = coalesce(ended_at, ?), problem = ?,
                    problem_arguments = ? where id = ? and state = ?""", row -> {
            row.setString(1, to.name());
            row.setObject(2, Columns.at(now));
            if (problem == null) {
                row.setNull(3, Types.VARCHAR);
                row.setNull(4, Types.ARRAY);
            } else {
                ProblemColumns columns = ProblemColumns.of(problem);
                row.setString(3, columns.key());
                Columns.texts(row, 4, columns.arguments());
            }
            row.setObject(5, fetch);
            row.setString(6, from.name());
            return row.executeUpdate() == 1;
        });
    }

    boolean decide(UUID fetch, List<FetchState> from, FetchState to, String by, Instant now, @Nullable UUID importId) {
        return jdbc.prepareStatement("""
                update core.official_fetch set state = ?, decided_by = ?, decided_at = ?, import_id = ?,
                    ended_at = coalesce(ended_at, ?) where id = ? and state = any (?)""", row -> {
            row.setString(1, to.name());
            row.setString(2, by);
            row.setObject(3, Columns.at(now));
            row.setObject(4, importId, Types.OTHER);
            row.setObject(5, Columns.at(now));
            row.setObject(6, fetch);
            Columns.texts(row, 7, from.stream().map(FetchState::name).toList());
            return row.executeUpdate() == 1;
        });
    }

    private static Fetch.@Nullable Again again(ResultSet row) throws SQLException {
        Text why = ProblemColumns.read(row, "again_problem", "again_arguments");
        return why == null ? null : new Fetch.Again(why, Columns.moment(row, "again_at"));
    }

    private static List<Fetch> read(PreparedStatement query) throws SQLException {
        List<Fetch> fetches = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                fetches.add(new Fetch(
                        row.getObject("id", UUID.class),
                        row.getObject("source", UUID.class),
                        FetchState.valueOf(row.getString("state")),
                        Columns.moment(row, "began_at"),
                        row.getString("began_by"),
                        Columns.maybe(row, "ended_at"),
                        ProblemColumns.read(row, "problem", "problem_arguments"),
                        again(row),
                        row.getInt("answered"),
                        row.getInt("questions"),
                        row.getInt("unchanged"),
                        Columns.maybe(row, "decided_at"),
                        row.getString("decided_by"),
                        row.getObject("import_id", UUID.class)));
            }
        }
        return fetches;
    }
}
