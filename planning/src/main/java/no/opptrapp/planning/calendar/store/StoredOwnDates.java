package no.opptrapp.planning.calendar.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.planning.calendar.OwnDate;
import no.opptrapp.planning.calendar.OwnDateRepository;

/** The days that areas write down themselves, in {@code planning.calendar_date}. */
@Singleton
@Requires(beans = JdbcOperations.class)
final class StoredOwnDates implements OwnDateRepository {

    private static final String DATES =
            "select id, area, title, responsible, day, yearly, version, changed_at from planning.calendar_date ";

    private final JdbcOperations jdbc;

    StoredOwnDates(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<OwnDate> in(Set<String> areas) {
        return jdbc.prepareStatement(
                DATES + "where area = any (?) order by extract(month from day), extract(day from day), id", query -> {
                    query.setArray(1, query.getConnection().createArrayOf("text", areas.toArray()));
                    return dates(query);
                });
    }

    @Override
    public Optional<OwnDate> byId(UUID id) {
        return jdbc.prepareStatement(DATES + "where id = ?", query -> {
            query.setObject(1, id);
            return dates(query).stream().findFirst();
        });
    }

    private static List<OwnDate> dates(PreparedStatement query) throws SQLException {
        List<OwnDate> dates = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                dates.add(new OwnDate(
                        row.getObject("id", UUID.class),
                        row.getString("area"),
                        row.getString("title"),
                        row.getString("responsible"),
                        Objects.requireNonNull(row.getObject("day", LocalDate.class)),
                        row.getBoolean("yearly"),
                        row.getInt("version"),
                        Objects.requireNonNull(row.getObject("changed_at", OffsetDateTime.class))
                                .toInstant()));
            }
        }
        return dates;
    }

    @Override
    public void add(OwnDate date, String by) {
        jdbc.prepareStatement("""
                insert into planning.calendar_date (title, responsible, day, yearly, version, changed_at,
                    changed_by_name, area, id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""", row -> {
            int next = set(row, date, by);
            row.setString(next, date.area());
            row.setObject(next + 1, date.id());
            return row.executeUpdate();
        });
    }

    @Override
    public boolean change(OwnDate date, String by) {
        return jdbc.prepareStatement("""
                update planning.calendar_date set title = ?, responsible = ?, day = ?, yearly = ?, version = ?,
                    changed_at = ?, changed_by_name = ?, changed_by = core.actor_id()
                where id = ? and version = ?""", row -> {
            int next = set(row, date, by);
            row.setObject(next, date.id());
            row.setInt(next + 1, date.version() - 1);
            return row.executeUpdate() == 1;
        });
    }

    private static int set(PreparedStatement row, OwnDate date, String by) throws SQLException {
        row.setString(1, date.title());
        row.setString(2, date.responsible());
        row.setObject(3, date.day());
        row.setBoolean(4, date.yearly());
        row.setInt(5, date.version());
        row.setObject(6, date.changedAt().atOffset(ZoneOffset.UTC));
        row.setString(7, by);
        return 8;
    }

    @Override
    public boolean remove(UUID id, int version) {
        return jdbc.prepareStatement("delete from planning.calendar_date where id = ? and version = ?", row -> {
            row.setObject(1, id);
            row.setInt(2, version);
            return row.executeUpdate() == 1;
        });
    }
}
