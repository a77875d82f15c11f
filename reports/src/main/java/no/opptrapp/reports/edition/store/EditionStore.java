package no.opptrapp.reports.edition.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.opptrapp.reports.edition.Approver;
import no.opptrapp.reports.edition.EditionRepository;
import no.opptrapp.reports.edition.EditionState;
import no.opptrapp.reports.edition.EditionStep;
import no.opptrapp.reports.edition.ReportKey;
import org.jspecify.annotations.Nullable;

/** Steps of editions, in {@code reports.edition_step}. */
@Singleton
@Requires(beans = JdbcOperations.class)
final class EditionStore implements EditionRepository {

    private static final String COLUMNS =
            "number, state, at, by, by_name, asked_of, asked_of_name, reason, changes, words_hash";

    private final JdbcOperations jdbc;

    EditionStore(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<EditionStep> steps(ReportKey key) {
        return jdbc.prepareStatement(
                "select " + COLUMNS + " from reports.edition_step where " + KeyColumns.OF_ONE + " order by number",
                query -> {
                    KeyColumns.set(query, key);
                    List<EditionStep> steps = new ArrayList<>();
                    try (ResultSet row = query.executeQuery()) {
                        while (row.next()) {
                            steps.add(step(row));
                        }
                    }
                    return steps;
                });
    }

    @Override
    public void add(ReportKey key, EditionStep step) {
        jdbc.prepareStatement("""
                insert into reports.edition_step (kind, area, series, period, language, number, state, at, by_name,
                    asked_of, asked_of_name, reason, changes, words_hash)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", row -> {
            KeyColumns.set(row, key);
            row.setInt(6, step.number());
            row.setString(7, step.state().name());
            row.setObject(8, step.at().atOffset(ZoneOffset.UTC));
            row.setString(9, step.byName());
            @Nullable Approver asked = step.asked();
            row.setObject(10, asked == null ? null : asked.id());
            row.setString(11, asked == null ? null : asked.name());
            row.setString(12, step.reason());
            row.setInt(13, step.changes());
            row.setString(14, step.wordsHash());
            return row.executeUpdate();
        });
    }

    @Override
    public void hold(ReportKey key) {
        jdbc.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))", query -> {
            query.setString(1, "report/" + key.name());
            return query.execute();
        });
    }

    @Override
    public Map<ReportKey, EditionStep> newest(int limit) {
        return jdbc.prepareStatement(KeyColumns.newestOfEach("reports.edition_step", COLUMNS, "number"), query -> {
            query.setInt(1, limit);
            Map<ReportKey, EditionStep> found = new LinkedHashMap<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.put(KeyColumns.key(row), step(row));
                }
            }
            return found;
        });
    }

    private static EditionStep step(ResultSet row) throws SQLException {
        @Nullable UUID asked = row.getObject("asked_of", UUID.class);
        return new EditionStep(
                row.getInt("number"),
                EditionState.valueOf(row.getString("state")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("by", UUID.class),
                row.getString("by_name"),
                asked == null ? null : new Approver(asked, row.getString("asked_of_name")),
                row.getString("reason"),
                row.getInt("changes"),
                row.getString("words_hash"));
    }
}
