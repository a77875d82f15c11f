package no.opptrapp.reports.archive.store;

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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.text.Language;
import no.opptrapp.reports.archive.ArchiveQuery;
import no.opptrapp.reports.archive.ArchiveRepository;
import no.opptrapp.reports.archive.ArchivedReport;
import no.opptrapp.reports.archive.FrozenContent;
import no.opptrapp.reports.archive.KeptAs;
import no.opptrapp.reports.edition.ReportKey;
import no.opptrapp.reports.edition.ReportKind;
import org.jspecify.annotations.Nullable;

/** Kept reports in {@code reports.archived_report}; what was found wrong since in {@code reports.archive_check}. */
@Singleton
@Requires(beans = JdbcOperations.class)
final class StoredArchive implements ArchiveRepository {

    private static final String SELECT = """
            select a.id, a.kind, a.area, a.series, a.period, a.language, a.number, a.title, a.hash, a.data_hash,
                a.definitions, a.filters, a.program_version, a.made_at, a.kept_at, a.kept_by_name, a.for_everybody,
                a.approved, c.checked_at, c.corrected
            from reports.archived_report a left join reports.archive_check c on c.report = a.id\s""";

    private static final String UNDER_KEY =
            "where a.kind = ? and a.area = ? and a.series = ? and a.period = ? and a.language = ? ";

    private final JdbcOperations jdbc;

    StoredArchive(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void queue(ReportKey key) {
        jdbc.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))", query -> {
            query.setString(1, "reports.archived_report " + key);
            return query.execute();
        });
    }

    @Override
    public Optional<ArchivedReport> newest(ReportKey key) {
        return jdbc.prepareStatement(SELECT + UNDER_KEY + "order by a.number desc limit 1", query -> {
            key(query, 1, key);
            return read(query).stream().findFirst();
        });
    }

    @Override
    public List<ArchivedReport> newestOf(Set<ReportKind> kinds) {
        return jdbc.prepareStatement(SELECT + """
                where a.kind = any (?) and not exists (
                    select from reports.archived_report n where n.kind = a.kind and n.area = a.area
                        and n.series = a.series and n.period = a.period and n.language = a.language
                        and n.number > a.number)""", query -> {
            query.setArray(
                    1,
                    query.getConnection()
                            .createArrayOf(
                                    "text", kinds.stream().map(Enum::name).toArray()));
            return read(query);
        });
    }

    private static int key(PreparedStatement row, int first, ReportKey key) throws SQLException {
        int place = first;
        row.setString(place++, key.kind().name());
        row.setString(place++, key.area());
        row.setString(place++, key.series());
        row.setString(place++, key.period());
        row.setString(place++, key.language().name());
        return place;
    }

    @Override
    public void add(ArchivedReport report, FrozenContent content) {
        jdbc.prepareStatement("""
                insert into reports.archived_report (kind, area, series, period, language, id, number, title, content,
                    hash, data_hash, definitions, filters, program_version, made_at, kept_at, kept_by_name, for_everybody,
                    approved)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", row -> {
            int place = key(row, 1, report.key());
            row.setObject(place++, report.id());
            row.setInt(place++, report.number());
            row.setString(place++, report.title());
            row.setBytes(place++, content.packed());
            row.setString(place++, report.hash());
            row.setString(place++, report.imprint().dataHash());
            row.setString(place++, report.imprint().definitions());
            row.setString(place++, report.imprint().filters());
            row.setString(place++, report.imprint().programVersion());
            row.setObject(place++, Moment.at(report.imprint().at()));
            row.setObject(place++, Moment.at(report.keptAt()));
            row.setString(place++, report.keptBy());
            row.setBoolean(place++, report.everybody());
            row.setBoolean(place, report.as() == KeptAs.APPROVED);
            return row.executeUpdate();
        });
    }

    @Override
    public Optional<ArchivedReport> find(UUID id) {
        return jdbc.prepareStatement(SELECT + "where a.id = ?", query -> {
            query.setObject(1, id);
            return read(query).stream().findFirst();
        });
    }

    @Override
    public Optional<FrozenContent> content(UUID id) {
        return jdbc.prepareStatement("select content, hash from reports.archived_report where id = ?", query -> {
            query.setObject(1, id);
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new FrozenContent(row.getBytes(1), row.getString(2)))
                        : Optional.<FrozenContent>empty();
            }
        });
    }

    @Override
    public List<ArchivedReport> find(ArchiveQuery query, Set<String> areas, @Nullable UUID after, int limit) {
        return jdbc.prepareStatement(SELECT + """
                where (?::text is null or a.kind = ?) and (?::text is null or left(a.period, 4) = ?)
                    and (cardinality(?::text[]) = 0 or a.area = any (?::text[])) and (?::uuid is null or a.id < ?::uuid)
                order by a.id desc limit ?""", row -> {
            ReportKind kind = query.kind();
            Integer year = query.year();
            int place = twice(row, 1, kind == null ? null : kind.name());
            place = twice(row, place, year == null ? null : year.toString());
            var codes = row.getConnection().createArrayOf("text", areas.toArray());
            row.setArray(place++, codes);
            row.setArray(place++, codes);
            row.setObject(place++, after, Types.OTHER);
            row.setObject(place++, after, Types.OTHER);
            row.setInt(place, limit);
            return read(row);
        });
    }

    private static int twice(PreparedStatement row, int place, @Nullable String value) throws SQLException {
        row.setString(place, value);
        row.setString(place + 1, value);
        return place + 2;
    }

    @Override
    public List<ArchivedReport> unchecked(Instant keptSince, Instant checkedBefore, int limit) {
        return jdbc.prepareStatement(SELECT + """
                where a.kept_at >= ? and coalesce(c.checked_at, a.kept_at) < ?
                order by coalesce(c.checked_at, a.kept_at), a.id limit ?""", query -> {
            query.setObject(1, Moment.at(keptSince));
            query.setObject(2, Moment.at(checkedBefore));
            query.setInt(3, limit);
            return read(query);
        });
    }

    @Override
    public void note(UUID id, ArchivedReport.Check check) {
        jdbc.prepareStatement("""
                insert into reports.archive_check (report, checked_at, corrected) values (?, ?, ?)
                on conflict (report) do update set checked_at = excluded.checked_at, corrected = excluded.corrected""", row -> {
            row.setObject(1, id);
            row.setObject(2, Moment.at(check.at()));
            row.setInt(3, check.corrected());
            return row.executeUpdate();
        });
    }

    private static List<ArchivedReport> read(PreparedStatement query) throws SQLException {
        List<ArchivedReport> reports = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                reports.add(report(row));
            }
        }
        return reports;
    }

    private static KeptAs as(ResultSet row) throws SQLException {
        if (row.getBoolean("for_everybody")) {
            return KeptAs.PUBLISHED;
        }
        return row.getBoolean("approved") ? KeptAs.APPROVED : KeptAs.DRAFT;
    }

    private static ArchivedReport report(ResultSet row) throws SQLException {
        Instant checked = Moment.maybe(row, "checked_at");
        return new ArchivedReport(
                row.getObject("id", UUID.class),
                new ReportKey(
                        ReportKind.valueOf(row.getString("kind")),
                        row.getString("area"),
                        row.getString("series"),
                        row.getString("period"),
                        Language.valueOf(row.getString("language"))),
                row.getInt("number"),
                row.getString("title"),
                row.getString("hash"),
                new ArchivedReport.Made(
                        row.getString("data_hash"),
                        row.getString("definitions"),
                        row.getString("filters"),
                        row.getString("program_version"),
                        Objects.requireNonNull(Moment.maybe(row, "made_at"))),
                Objects.requireNonNull(Moment.maybe(row, "kept_at")),
                row.getString("kept_by_name"),
                as(row),
                checked == null ? null : new ArchivedReport.Check(checked, row.getInt("corrected")));
    }
}
