package no.opptrapp.core.mail.store;

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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.opptrapp.core.mail.Letter;
import no.opptrapp.core.mail.LetterState;
import no.opptrapp.core.mail.OutboxRepository;
import no.opptrapp.core.mail.PostedLetter;
import no.opptrapp.core.text.Language;
import org.jspecify.annotations.Nullable;

/** The outbox in {@code core.letter}. */
@Singleton
@Requires(beans = JdbcOperations.class)
final class StoredOutbox implements OutboxRepository {

    /** What was claimed too long ago is read as what it is, whoever comes to note it. */
    private static final String STATE = "case when state = 'SENDING' and claimed_at < ? then 'UNKNOWN' else state end";

    private static final String POSTED = "select id, address, subject, " + STATE
            + " as now, made_at, tries, due_at, claimed_at, answer from core.letter ";

    private final JdbcOperations jdbc;

    StoredOutbox(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(String mark, Letter letter, Instant now, Instant giveUpAt) {
        return jdbc.prepareStatement("""
                insert into core.letter (id, mark, address, language, subject, plain, html, made_at, state, due_at,
                    give_up_at, tries)
                values (?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', ?, ?, 0) on conflict (mark) do nothing""", row -> {
            row.setObject(1, letter.id());
            row.setString(2, mark);
            row.setString(3, letter.address());
            row.setString(4, letter.language().name());
            row.setString(5, letter.subject());
            row.setString(6, letter.plain());
            row.setString(7, letter.html());
            row.setObject(8, at(now));
            row.setObject(9, at(now));
            row.setObject(10, at(giveUpAt));
            return row.executeUpdate() == 1;
        });
    }

    @Override
    public Optional<Claimed> claim(UUID claim, Instant now, Instant since, int most) {
        // One at a time, or two would each see room for the last one of the minute.
        jdbc.prepareStatement(
                "select pg_advisory_xact_lock(hashtextextended('core.letter', 0))", PreparedStatement::execute);
        return jdbc.prepareStatement("""
                update core.letter set state = 'SENDING', claim = ?, claimed_at = ?, tries = tries + 1
                where id = (select id from core.letter where state = 'WAITING' and due_at <= ?
                        and (select count(*) from core.letter where claimed_at > ?) < ?
                    order by due_at, id limit 1 for update skip locked)
                returning id, address, language, subject, plain, html, tries, give_up_at""", row -> {
            row.setObject(1, claim);
            row.setObject(2, at(now));
            row.setObject(3, at(now));
            row.setObject(4, at(since));
            row.setInt(5, most);
            try (ResultSet found = row.executeQuery()) {
                return found.next() ? Optional.of(claimed(claim, found)) : Optional.<Claimed>empty();
            }
        });
    }

    private static Claimed claimed(UUID claim, ResultSet row) throws SQLException {
        Letter letter = new Letter(
                row.getObject("id", UUID.class),
                row.getString("address"),
                Language.valueOf(row.getString("language")),
                row.getString("subject"),
                row.getString("plain"),
                row.getString("html"));
        return new Claimed(claim, letter, row.getInt("tries"), moment(row, "give_up_at"));
    }

    @Override
    public boolean settle(Claimed claimed, LetterState state, String answer, Instant dueAt, Instant now) {
        return jdbc.prepareStatement("""
                update core.letter set state = ?, answer = ?, due_at = ?, settled_at = ?, claim = null,
                    plain = case when ? then null else plain end, html = case when ? then null else html end
                where id = ? and claim = ?""", row -> {
            boolean sent = state == LetterState.SENT;
            row.setString(1, state.name());
            row.setString(2, answer);
            row.setObject(3, at(dueAt));
            row.setObject(4, at(now));
            row.setBoolean(5, sent);
            row.setBoolean(6, sent);
            row.setObject(7, claimed.letter().id());
            row.setObject(8, claimed.claim());
            return row.executeUpdate() == 1;
        });
    }

    @Override
    public Map<LetterState, Integer> counts(Instant lost) {
        return jdbc.prepareStatement("select " + STATE + " as now, count(*) from core.letter group by 1", query -> {
            query.setObject(1, at(lost));
            Map<LetterState, Integer> counts = new EnumMap<>(LetterState.class);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    counts.put(LetterState.valueOf(row.getString("now")), row.getInt("count"));
                }
            }
            return counts;
        });
    }

    @Override
    public List<PostedLetter> newest(Instant lost, int limit) {
        String order = "order by " + STATE + " in ('FAILED', 'UNKNOWN') desc, id desc limit ?";
        return jdbc.prepareStatement(POSTED + order, query -> {
            query.setObject(1, at(lost));
            query.setObject(2, at(lost));
            query.setInt(3, limit);
            return posted(query);
        });
    }

    @Override
    public Optional<PostedLetter> byId(UUID id, Instant lost) {
        return jdbc.prepareStatement(POSTED + "where id = ?", query -> {
            query.setObject(1, at(lost));
            query.setObject(2, id);
            return posted(query).stream().findFirst();
        });
    }

    private static List<PostedLetter> posted(PreparedStatement query) throws SQLException {
        List<PostedLetter> letters = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                letters.add(new PostedLetter(
                        row.getObject("id", UUID.class),
                        row.getString("address"),
                        row.getString("subject"),
                        LetterState.valueOf(row.getString("now")),
                        moment(row, "made_at"),
                        row.getInt("tries"),
                        moment(row, "due_at"),
                        maybe(row, "claimed_at"),
                        row.getString("answer")));
            }
        }
        return letters;
    }

    @Override
    public boolean again(UUID id, Instant lost, Instant now, Instant giveUpAt) {
        return jdbc.prepareStatement(
                "update core.letter set state = 'WAITING', claim = null, tries = 0, due_at = ?,"
                        + " give_up_at = ? where id = ? and " + STATE + " in ('FAILED', 'UNKNOWN')",
                row -> {
                    row.setObject(1, at(now));
                    row.setObject(2, at(giveUpAt));
                    row.setObject(3, id);
                    row.setObject(4, at(lost));
                    return row.executeUpdate() == 1;
                });
    }

    @Override
    public int forgetBefore(Instant time) {
        return jdbc.prepareStatement("delete from core.letter where made_at < ? and state <> 'WAITING'", row -> {
            row.setObject(1, at(time));
            return row.executeUpdate();
        });
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(maybe(row, column), column);
    }

    private static @Nullable Instant maybe(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
