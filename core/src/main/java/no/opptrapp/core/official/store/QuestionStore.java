package no.opptrapp.core.official.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.opptrapp.core.official.Ask;
import no.opptrapp.core.official.FetchRepository.Claimed;
import no.opptrapp.core.official.Given;
import no.opptrapp.core.official.Service;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/** The questions of fetchings in {@code core.official_query}, and when they were asked. */
@Singleton
@Requires(beans = JdbcOperations.class)
final class QuestionStore {

    /** The newest answer to the same question, of whichever fetching. */
    private static final String KNOWN = """
            (select k.etag, k.last_modified, k.body from core.official_query k
                where k.service = q.service and k.path = q.path and k.body is not null
                    and (k.etag is not null or k.last_modified is not null)
                order by k.answered_at desc, k.fetching desc limit 1)""";

    private final JdbcOperations jdbc;

    QuestionStore(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    void ask(UUID fetch, List<Ask> asks, Instant due) {
        if (asks.isEmpty()) {
            return;
        }
        jdbc.prepareStatement("""
                insert into core.official_query (fetching, number, service, path, areas, tries, due_at)
                select ?, coalesce(max(number), 0) + 1, ?, ?, ?, 0, ? from core.official_query where fetching = ?""", row -> {
            for (Ask ask : asks) {
                row.setObject(1, fetch);
                row.setString(2, ask.service().name());
                row.setString(3, ask.path());
                Columns.texts(row, 4, ask.areas());
                row.setObject(5, Columns.at(due));
                row.setObject(6, fetch);
                row.executeUpdate();
            }
            return asks.size();
        });
    }

    Optional<Claimed> claim(UUID id, Instant now, Instant since, int most, Instant lease) {
        // One at a time, or two would each see room for the last one of the minute.
        jdbc.prepareStatement(
                "select pg_advisory_xact_lock(hashtextextended('core.official_call', 0))", PreparedStatement::execute);
        if (calls(since) >= most) {
            return Optional.empty();
        }
        Optional<Claimed> claimed = next(now, lease);
        if (claimed.isPresent()) {
            note(id, now, since);
        }
        return claimed;
    }

    private int calls(Instant since) {
        return jdbc.prepareStatement("select count(*) from core.official_call where at > ?", query -> {
            query.setObject(1, Columns.at(since));
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        });
    }

    private void note(UUID id, Instant now, Instant since) {
        jdbc.prepareStatement("delete from core.official_call where at <= ?", row -> {
            row.setObject(1, Columns.at(since));
            return row.executeUpdate();
        });
        jdbc.prepareStatement("insert into core.official_call (id, at) values (?, ?)", row -> {
            row.setObject(1, id);
            row.setObject(2, Columns.at(now));
            return row.executeUpdate();
        });
    }

    private Optional<Claimed> next(Instant now, Instant lease) {
        return jdbc.prepareStatement("""
                with taken as (
                    update core.official_query set tries = tries + 1, due_at = ?,
                        problem = null, problem_arguments = null
                    where (fetching, number) = (select o.fetching, o.number from core.official_query o
                            join core.official_fetch f on f.id = o.fetching
                        where f.state = 'RUNNING' and o.due_at <= ?
                        order by o.due_at, o.fetching, o.number limit 1)
                    returning *)
                select q.*, f.source, known.etag as known_etag, known.last_modified as known_modified
                from taken q join core.official_fetch f on f.id = q.fetching left join lateral\s""" + KNOWN + " known on true", row -> {
            row.setObject(1, Columns.at(lease));
            row.setObject(2, Columns.at(now));
            try (ResultSet found = row.executeQuery()) {
                return found.next() ? Optional.of(claimed(found)) : Optional.<Claimed>empty();
            }
        });
    }

    private static Claimed claimed(ResultSet row) throws SQLException {
        return new Claimed(
                row.getObject("fetching", UUID.class),
                row.getObject("source", UUID.class),
                row.getInt("number"),
                Service.valueOf(row.getString("service")),
                Objects.requireNonNull(row.getString("path")),
                Columns.texts(row, "areas"),
                row.getInt("tries"),
                row.getString("known_etag"),
                row.getString("known_modified"));
    }

    void answered(Claimed claimed, String body, @Nullable String etag, @Nullable String lastModified, Instant now) {
        jdbc.prepareStatement("""
                update core.official_query set body = ?, etag = ?, last_modified = ?, answered_at = ?, due_at = null
                where fetching = ? and number = ?""", row -> {
            row.setString(1, body);
            row.setString(2, etag);
            row.setString(3, lastModified);
            row.setObject(4, Columns.at(now));
            return of(row, 5, claimed).executeUpdate();
        });
    }

    void unchanged(Claimed claimed, Instant now) {
        jdbc.prepareStatement("""
                update core.official_query q set body = known.body, etag = known.etag,
                    last_modified = known.last_modified, answered_at = ?, due_at = null, said_unchanged = true
                from core.official_query o, lateral\s""" + KNOWN.replace("q.", "o.") + """
                 known where o.fetching = q.fetching and o.number = q.number and q.fetching = ? and q.number = ?""", row -> {
            row.setObject(1, Columns.at(now));
            return of(row, 2, claimed).executeUpdate();
        });
    }

    Optional<String> body(Claimed claimed) {
        return jdbc.prepareStatement(
                "select body from core.official_query where fetching = ? and number = ?", query -> {
                    try (ResultSet row = of(query, 1, claimed).executeQuery()) {
                        return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.<String>empty();
                    }
                });
    }

    void again(Claimed claimed, Text why, Instant due) {
        ProblemColumns problem = ProblemColumns.of(why);
        jdbc.prepareStatement("""
                update core.official_query set due_at = ?, problem = ?, problem_arguments = ?
                where fetching = ? and number = ?""", row -> {
            row.setObject(1, Columns.at(due));
            row.setString(2, problem.key());
            Columns.texts(row, 3, problem.arguments());
            return of(row, 4, claimed).executeUpdate();
        });
    }

    void distrust(Claimed claimed) {
        jdbc.prepareStatement(
                "update core.official_query set etag = null, last_modified = null where service = ? and path = ?",
                row -> {
                    row.setString(1, claimed.service().name());
                    row.setString(2, claimed.path());
                    return row.executeUpdate();
                });
        jdbc.prepareStatement("""
                update core.official_query set body = null, answered_at = null, said_unchanged = false
                where fetching = ? and number = ?""", row -> of(row, 1, claimed).executeUpdate());
    }

    void divided(Claimed claimed) {
        jdbc.prepareStatement(
                "update core.official_query set due_at = null where fetching = ? and number = ?",
                row -> of(row, 1, claimed).executeUpdate());
    }

    private static PreparedStatement of(PreparedStatement row, int place, Claimed claimed) throws SQLException {
        row.setObject(place, claimed.fetch());
        row.setInt(place + 1, claimed.number());
        return row;
    }

    boolean isWhole(UUID fetch) {
        return jdbc.prepareStatement(
                "select not exists (select from core.official_query where fetching = ? and due_at is not null)",
                query -> {
                    query.setObject(1, fetch);
                    try (ResultSet row = query.executeQuery()) {
                        row.next();
                        return row.getBoolean(1);
                    }
                });
    }

    List<Given> answers(UUID fetch) {
        return jdbc.prepareStatement(
                "select path, areas, body from core.official_query where fetching = ? and body is not null order by number",
                query -> {
                    query.setObject(1, fetch);
                    List<Given> answers = new ArrayList<>();
                    try (ResultSet row = query.executeQuery()) {
                        while (row.next()) {
                            answers.add(new Given(
                                    row.getString("path"), Columns.texts(row, "areas"), row.getString("body")));
                        }
                    }
                    return answers;
                });
    }

    void forgetOlder(UUID source) {
        jdbc.prepareStatement("""
                update core.official_query set body = null where body is not null and fetching in (
                    select id from core.official_fetch where source = ? order by id desc offset 2)""", row -> {
            row.setObject(1, source);
            return row.executeUpdate();
        });
    }
}
