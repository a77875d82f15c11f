package no.opptrapp.reports.comment.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.opptrapp.reports.comment.Remark;
import no.opptrapp.reports.comment.RemarkDeed;
import no.opptrapp.reports.comment.RemarkRepository;
import no.opptrapp.reports.edition.ReportKey;
import no.opptrapp.reports.edition.store.KeyColumns;

/** What people say in reports, in {@code reports.remark}. */
@Singleton
@Requires(beans = JdbcOperations.class)
final class RemarkStore implements RemarkRepository {

    private static final String COLUMNS = """
            slot, version, change, deed, words, footnotes, draft, numbers, carried_from, at, by, by_name
            """;

    private final JdbcOperations jdbc;

    RemarkStore(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Remark> newest(ReportKey key) {
        return jdbc.prepareStatement(
                "select distinct on (slot) " + COLUMNS + " from reports.remark where " + KeyColumns.OF_ONE
                        + " order by slot, version desc",
                query -> {
                    KeyColumns.set(query, key);
                    return remarks(query);
                });
    }

    @Override
    public List<Remark> history(ReportKey key, String slot) {
        return jdbc.prepareStatement(
                "select " + COLUMNS + " from reports.remark where " + KeyColumns.OF_ONE
                        + " and slot = ? order by version",
                query -> {
                    KeyColumns.set(query, key);
                    query.setString(6, slot);
                    return remarks(query);
                });
    }

    @Override
    public void add(ReportKey key, Remark remark) {
        jdbc.prepareStatement("""
                insert into reports.remark (kind, area, series, period, language, slot, version, change, deed, words,
                    footnotes, draft, numbers, carried_from, at, by_name)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", row -> {
            KeyColumns.set(row, key);
            row.setString(6, remark.slot());
            row.setInt(7, remark.version());
            row.setInt(8, remark.change());
            row.setString(9, remark.deed().name());
            row.setString(10, remark.said().words());
            row.setArray(
                    11,
                    row.getConnection()
                            .createArrayOf("text", remark.said().footnotes().toArray()));
            row.setString(12, remark.seen().draft());
            row.setString(13, remark.seen().numbers());
            row.setString(14, remark.carriedFrom());
            row.setObject(15, remark.at().atOffset(ZoneOffset.UTC));
            row.setString(16, remark.byName());
            return row.executeUpdate();
        });
    }

    @Override
    public Optional<ReportKey> before(ReportKey key) {
        return jdbc.prepareStatement("""
                select max(period) from reports.remark
                where kind = ? and area = ? and series = ? and period < ? and language = ?""", query -> {
            KeyColumns.set(query, key);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return Optional.ofNullable(row.getString(1))
                        .map(period -> new ReportKey(key.kind(), key.area(), key.series(), period, key.language()));
            }
        });
    }

    @Override
    public Map<ReportKey, Remark> last(int limit) {
        return jdbc.prepareStatement(KeyColumns.newestOfEach("reports.remark", COLUMNS, "change"), query -> {
            query.setInt(1, limit);
            Map<ReportKey, Remark> found = new LinkedHashMap<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.put(KeyColumns.key(row), remark(row));
                }
            }
            return found;
        });
    }

    private static List<Remark> remarks(PreparedStatement query) throws SQLException {
        List<Remark> remarks = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                remarks.add(remark(row));
            }
        }
        return remarks;
    }

    private static Remark remark(ResultSet row) throws SQLException {
        String[] footnotes = (String[]) row.getArray("footnotes").getArray();
        return new Remark(
                row.getString("slot"),
                row.getInt("version"),
                row.getInt("change"),
                RemarkDeed.valueOf(row.getString("deed")),
                new Remark.Said(row.getString("words"), List.of(footnotes)),
                new Remark.Seen(row.getString("draft"), row.getString("numbers")),
                row.getString("carried_from"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("by", UUID.class),
                row.getString("by_name"));
    }
}
