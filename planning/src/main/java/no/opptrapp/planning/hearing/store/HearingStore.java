package no.opptrapp.planning.hearing.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.Secrets;
import no.opptrapp.planning.hearing.Hearing;
import no.opptrapp.planning.hearing.HearingComment;
import no.opptrapp.planning.hearing.HearingLine;
import no.opptrapp.planning.hearing.HearingRepository;

/** Hearings in PostgreSQL. */
@Singleton
@Requires(beans = JdbcOperations.class)
class HearingStore implements HearingRepository {

    private static final String SELECT = "select " + HearingColumns.HEARING + " from planning.hearing ";

    private static final String FIND = """
            select %s, count(comment.id) as comments,
                count(comment.id) filter (where comment.state in ('NEW', 'DRAFTED')) as unanswered,
                exists (select from planning.hearing_line line where line.hearing = hearing.id and line.made_up)
                    as made_up
            from planning.hearing left join planning.hearing_comment comment on comment.hearing = hearing.id
            where cardinality(?::text[]) = 0 or hearing.area = any (?)
            group by hearing.id order by hearing.id desc""".formatted(HearingColumns.HEARING);

    private static final String ADD = """
            insert into planning.hearing (id, area, area_nb, area_nn, area_en, title, introduction, last_day, closes_at,
                sent_at, sent_by_name, token, token_hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String ADD_LINE = """
            insert into planning.hearing_line (hearing, area, number, kind, title_nb, title_nn, title_en, depth, status,
                year, made_up, source)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String ADD_COMMENT = """
            insert into planning.hearing_comment (id, hearing, area, line, who, words, commented_at)
            values (?, ?, ?, ?, ?, ?, ?)""";

    private static final String CHANGE_COMMENT = """
            update planning.hearing_comment
            set state = ?, answer = ?, answered_at = ?, answered_by_name = ?, need = ?, version = ?
            where id = ? and version = ?""";

    private static final String SAY =
            "select set_config('app.hearing', encode(?, 'hex'), true), set_config('app.now', ?, true)";

    private final JdbcOperations jdbc;

    HearingStore(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Counted> find(Set<String> areas) {
        return rows(
                FIND,
                (connection, statement) -> {
                    statement.setArray(1, connection.createArrayOf("text", areas.toArray()));
                    statement.setArray(2, connection.createArrayOf("text", areas.toArray()));
                },
                row -> new Counted(
                        HearingColumns.hearing(row),
                        row.getInt("comments"),
                        row.getInt("unanswered"),
                        row.getBoolean("made_up")));
    }

    @Override
    public Optional<Hearing> byId(UUID id) {
        return first(SELECT + "where id = ?", id, HearingColumns::hearing);
    }

    @Override
    public Optional<Hearing> byLink(String token, Instant now) {
        byte[] hash = Secrets.hash(token);
        jdbc.prepareStatement(SAY, statement -> {
            statement.setBytes(1, hash);
            statement.setString(2, now.toString());
            return statement.execute();
        });
        return rows(
                        SELECT + "where token_hash = ?",
                        (connection, statement) -> statement.setBytes(1, hash),
                        HearingColumns::hearing)
                .stream()
                .findFirst();
    }

    @Override
    public String token(UUID id) {
        return first("select token from planning.hearing where id = ?", id, row -> row.getString(1))
                .orElseThrow(() -> new IllegalStateException("No hearing " + id));
    }

    @Override
    public List<HearingLine> lines(UUID hearing) {
        return rows(
                "select number, kind, title_nb, title_nn, title_en, depth, status, year, made_up, source"
                        + " from planning.hearing_line where hearing = ? order by number",
                (connection, statement) -> statement.setObject(1, hearing),
                HearingColumns::line);
    }

    @Override
    public List<HearingComment> comments(UUID hearing) {
        return rows(
                "select * from planning.hearing_comment where hearing = ? order by id",
                (connection, statement) -> statement.setObject(1, hearing),
                HearingColumns::comment);
    }

    @Override
    public Optional<HearingComment> comment(UUID id) {
        return first("select * from planning.hearing_comment where id = ?", id, HearingColumns::comment);
    }

    @Override
    public void add(Hearing hearing, String token, List<HearingLine> lines) {
        jdbc.prepareStatement(ADD, row -> {
            HearingColumns.bind(row, hearing);
            row.setString(12, token);
            row.setBytes(13, Secrets.hash(token));
            return row.executeUpdate();
        });
        jdbc.prepareStatement(ADD_LINE, row -> {
            for (HearingLine line : lines) {
                HearingColumns.bind(row, hearing, line);
                row.addBatch();
            }
            return row.executeBatch().length;
        });
    }

    @Override
    public void close(UUID hearing, Instant at) {
        jdbc.prepareStatement("update planning.hearing set closed_at = ? where id = ?", row -> {
            row.setObject(1, HearingColumns.at(at));
            row.setObject(2, hearing);
            return row.executeUpdate();
        });
    }

    @Override
    public void replaceLink(UUID hearing, String token) {
        jdbc.prepareStatement("update planning.hearing set token = ?, token_hash = ? where id = ?", row -> {
            row.setString(1, token);
            row.setBytes(2, Secrets.hash(token));
            row.setObject(3, hearing);
            return row.executeUpdate();
        });
    }

    @Override
    public void add(HearingComment comment) {
        jdbc.prepareStatement(ADD_COMMENT, row -> {
            row.setObject(1, comment.id());
            row.setObject(2, comment.hearing());
            row.setString(3, comment.area());
            row.setObject(4, comment.line(), Types.INTEGER);
            row.setString(5, comment.who());
            row.setString(6, comment.words());
            row.setObject(7, HearingColumns.at(comment.at()));
            return row.executeUpdate();
        });
    }

    @Override
    public boolean change(HearingComment comment) {
        Instant answered = comment.answeredAt();
        return jdbc.prepareStatement(CHANGE_COMMENT, row -> {
                    row.setString(1, comment.state().name());
                    row.setString(2, comment.answer());
                    row.setObject(
                            3, answered == null ? null : HearingColumns.at(answered), Types.TIMESTAMP_WITH_TIMEZONE);
                    row.setString(4, comment.answeredBy());
                    row.setObject(5, comment.need(), Types.OTHER);
                    row.setInt(6, comment.version());
                    row.setObject(7, comment.id());
                    row.setInt(8, comment.version() - 1);
                    return row.executeUpdate();
                })
                == 1;
    }

    /** Fills the places of a statement. */
    @FunctionalInterface
    private interface Filling {
        void fill(Connection connection, PreparedStatement statement) throws SQLException;
    }

    /** Reads one row. */
    @FunctionalInterface
    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> Optional<T> first(String sql, UUID id, Reading<T> reading) {
        return rows(sql, (connection, statement) -> statement.setObject(1, id), reading).stream()
                .findFirst();
    }

    private <T> List<T> rows(String sql, Filling filling, Reading<T> reading) {
        return jdbc.execute(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                filling.fill(connection, statement);
                List<T> found = new ArrayList<>();
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        found.add(reading.read(row));
                    }
                }
                return found;
            }
        });
    }
}
