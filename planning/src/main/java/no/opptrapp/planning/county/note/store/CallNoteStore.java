package no.opptrapp.planning.county.note.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.planning.county.note.CallDays;
import no.opptrapp.planning.county.note.CallNote;
import no.opptrapp.planning.county.note.CallNoteRepository;
import no.opptrapp.planning.county.note.CallNoteVersion;
import no.opptrapp.planning.county.note.SpokenWith;
import org.jspecify.annotations.Nullable;

/** Notes of calls, in {@code planning.call_note} and {@code planning.call_note_version}. */
@Singleton
@Requires(beans = JdbcOperations.class)
final class CallNoteStore implements CallNoteRepository {

    private static final String NOTES = """
            select id, area, version, day, spoken_with, said, follow_up_on, followed_up_on, made_up, made_at, made_by,
                made_by_name, changed_at, changed_by_name, erased_at
            from planning.call_note
            """;

    private static final String VERSION = """
            insert into planning.call_note_version
            select id, area, version, day, spoken_with, said, follow_up_on, followed_up_on, changed_at, changed_by_name
            from planning.call_note where id = ?""";

    private final JdbcOperations jdbc;

    CallNoteStore(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<CallNote> of(String area) {
        return jdbc.prepareStatement(NOTES + "where area = ? order by day desc, id desc", query -> {
            query.setString(1, area);
            return notes(query);
        });
    }

    @Override
    public Optional<CallNote> byId(UUID id) {
        return jdbc.prepareStatement(NOTES + "where id = ?", query -> {
            query.setObject(1, id);
            return notes(query).stream().findFirst();
        });
    }

    @Override
    public List<CallNote> toFollowUp(Set<String> areas, int year, @Nullable UUID by) {
        return jdbc.prepareStatement(NOTES + """
                where follow_up_on between ? and ? and (cardinality(?::text[]) = 0 or area = any (?::text[]))
                    and (?::uuid is null or made_by = ?)
                order by follow_up_on, id""", query -> {
            query.setObject(1, LocalDate.of(year, 1, 1));
            query.setObject(2, LocalDate.of(year, 12, 31));
            query.setArray(3, query.getConnection().createArrayOf("text", areas.toArray()));
            query.setArray(4, query.getConnection().createArrayOf("text", areas.toArray()));
            query.setObject(5, by);
            query.setObject(6, by);
            return notes(query);
        });
    }

    @Override
    public Map<String, CallDays> callDays(Set<String> areas) {
        return jdbc.prepareStatement("""
                select area, max(day) as last,
                    min(follow_up_on) filter (where followed_up_on is null) as follow_up_on
                from planning.call_note where area = any (?) group by area""", query -> {
            query.setArray(1, query.getConnection().createArrayOf("text", areas.toArray()));
            Map<String, CallDays> found = new HashMap<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.put(
                            row.getString("area"),
                            new CallDays(
                                    row.getObject("last", LocalDate.class),
                                    row.getObject("follow_up_on", LocalDate.class)));
                }
            }
            return found;
        });
    }

    @Override
    public void add(CallNote note) {
        jdbc.prepareStatement("""
                insert into planning.call_note (day, spoken_with, said, follow_up_on, followed_up_on, version, changed_at,
                    changed_by_name, erased_at, id, area, made_up, made_at, made_by_name)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", row -> {
            int next = set(row, note);
            row.setObject(next, note.id());
            row.setString(next + 1, note.area());
            row.setBoolean(next + 2, note.madeUp());
            row.setObject(next + 3, note.madeAt().atOffset(ZoneOffset.UTC));
            row.setString(next + 4, note.by());
            return row.executeUpdate();
        });
        keep(note.id());
    }

    @Override
    public boolean change(CallNote note) {
        boolean changed = jdbc.prepareStatement("""
                update planning.call_note set day = ?, spoken_with = ?, said = ?, follow_up_on = ?, followed_up_on = ?,
                    version = ?, changed_at = ?, changed_by_name = ?, erased_at = ?, changed_by = core.actor_id()
                where id = ? and version = ?""", row -> {
            int next = set(row, note);
            row.setObject(next, note.id());
            row.setInt(next + 1, note.version() - 1);
            return row.executeUpdate() == 1;
        });
        if (changed) {
            keep(note.id());
        }
        return changed;
    }

    private static int set(PreparedStatement row, CallNote note) throws SQLException {
        row.setObject(1, note.day());
        row.setString(2, note.with().name());
        row.setString(3, note.said());
        row.setObject(4, note.followUpOn());
        row.setObject(5, note.followedUpOn());
        row.setInt(6, note.version());
        row.setObject(7, note.changedAt().atOffset(ZoneOffset.UTC));
        row.setString(8, note.changedBy());
        Instant erased = note.erasedAt();
        row.setObject(9, erased == null ? null : erased.atOffset(ZoneOffset.UTC));
        return 10;
    }

    private void keep(UUID note) {
        jdbc.prepareStatement(VERSION, row -> {
            row.setObject(1, note);
            return row.executeUpdate();
        });
    }

    @Override
    public void forgetWords(UUID note) {
        jdbc.prepareStatement("update planning.call_note_version set said = '' where note = ?", row -> {
            row.setObject(1, note);
            return row.executeUpdate();
        });
    }

    @Override
    public Map<UUID, List<CallNoteVersion>> versionsOf(String area) {
        return jdbc.prepareStatement("""
                select note, version, day, spoken_with, said, follow_up_on, followed_up_on, changed_at, changed_by_name
                from planning.call_note_version where area = ? order by note, version""", query -> {
            query.setString(1, area);
            Map<UUID, List<CallNoteVersion>> versions = new HashMap<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    versions.computeIfAbsent(row.getObject("note", UUID.class), note -> new ArrayList<>())
                            .add(version(row));
                }
            }
            return versions;
        });
    }

    private static CallNoteVersion version(ResultSet row) throws SQLException {
        return new CallNoteVersion(
                row.getInt("version"),
                day(row, "day"),
                SpokenWith.valueOf(row.getString("spoken_with")),
                row.getString("said"),
                row.getObject("follow_up_on", LocalDate.class),
                row.getObject("followed_up_on", LocalDate.class),
                Objects.requireNonNull(moment(row, "changed_at")),
                row.getString("changed_by_name"));
    }

    private static List<CallNote> notes(PreparedStatement query) throws SQLException {
        List<CallNote> notes = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                notes.add(new CallNote(
                        row.getObject("id", UUID.class),
                        row.getString("area"),
                        row.getInt("version"),
                        day(row, "day"),
                        SpokenWith.valueOf(row.getString("spoken_with")),
                        row.getString("said"),
                        row.getObject("follow_up_on", LocalDate.class),
                        row.getObject("followed_up_on", LocalDate.class),
                        row.getBoolean("made_up"),
                        Objects.requireNonNull(moment(row, "made_at")),
                        row.getObject("made_by", UUID.class),
                        row.getString("made_by_name"),
                        Objects.requireNonNull(moment(row, "changed_at")),
                        row.getString("changed_by_name"),
                        moment(row, "erased_at")));
            }
        }
        return notes;
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
