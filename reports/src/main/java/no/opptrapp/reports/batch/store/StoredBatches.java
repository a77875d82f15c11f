package no.opptrapp.reports.batch.store;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.opptrapp.core.text.Language;
import no.opptrapp.reports.batch.Batch;
import no.opptrapp.reports.batch.BatchItem;
import no.opptrapp.reports.batch.BatchRepository.ToMake;
import no.opptrapp.reports.batch.ItemState;
import no.opptrapp.reports.edition.ReportKind;

/** Batches in {@code reports.batch}, with the reports they ask for and how many have come how far. */
@Singleton
@Requires(beans = JdbcOperations.class)
final class StoredBatches {

    private static final String SELECT = """
            select b.id, b.kind, b.series, b.period, b.areas, b.asked_at, b.asked_by_name, i.state, count(*) as reports
            from reports.batch b join reports.batch_item i on i.batch = b.id\s""";

    private static final String GROUPED = " group by b.id, i.state order by b.id desc";

    private final JdbcOperations jdbc;

    StoredBatches(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    void add(Batch batch, List<ToMake> items) {
        jdbc.prepareStatement("""
                insert into reports.batch (id, kind, series, period, areas, asked_at, asked_by_name)
                values (?, ?, ?, ?, ?, ?, ?)""", row -> {
            row.setObject(1, batch.id());
            row.setString(2, batch.kind().name());
            row.setString(3, batch.series());
            row.setString(4, batch.period());
            row.setArray(
                    5, row.getConnection().createArrayOf("text", batch.areas().toArray()));
            row.setObject(6, batch.askedAt().atOffset(ZoneOffset.UTC));
            row.setString(7, batch.askedBy());
            return row.executeUpdate();
        });
        jdbc.prepareStatement(
                "insert into reports.batch_item (batch, area, language, state, tries) values (?, ?, ?, 'WAITING', 0)",
                row -> {
                    for (ToMake item : items) {
                        row.setObject(1, batch.id());
                        row.setString(2, item.area());
                        row.setString(3, item.language().name());
                        row.addBatch();
                    }
                    return row.executeBatch().length;
                });
    }

    List<Batch> newest(int limit) {
        return jdbc.prepareStatement(
                SELECT + "where b.id in (select id from reports.batch order by id desc limit ?)" + GROUPED, query -> {
                    query.setInt(1, limit);
                    return read(query);
                });
    }

    Optional<Batch> find(UUID id) {
        return jdbc.prepareStatement(SELECT + "where b.id = ?" + GROUPED, query -> {
            query.setObject(1, id);
            return read(query).stream().findFirst();
        });
    }

    /** One row a state. */
    private static List<Batch> read(PreparedStatement query) throws SQLException {
        Map<UUID, Batch> batches = new LinkedHashMap<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                UUID id = row.getObject("id", UUID.class);
                Map<ItemState, Integer> counts = new EnumMap<>(ItemState.class);
                Batch before = batches.get(id);
                if (before != null) {
                    counts.putAll(before.counts());
                }
                counts.put(ItemState.valueOf(row.getString("state")), row.getInt("reports"));
                batches.put(id, batch(row, counts));
            }
        }
        return List.copyOf(batches.values());
    }

    private static Batch batch(ResultSet row, Map<ItemState, Integer> counts) throws SQLException {
        Instant asked = row.getObject("asked_at", OffsetDateTime.class).toInstant();
        return new Batch(
                row.getObject("id", UUID.class),
                ReportKind.valueOf(row.getString("kind")),
                row.getString("series"),
                row.getString("period"),
                List.of((String[]) row.getArray("areas").getArray()),
                row.getString("asked_by_name"),
                asked,
                counts);
    }

    List<BatchItem> items(UUID batch) {
        return jdbc.prepareStatement("""
                select area, language, state, tries, problem, problem_arguments, report
                from reports.batch_item where batch = ? order by area, language""", query -> {
            query.setObject(1, batch);
            List<BatchItem> items = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    items.add(new BatchItem(
                            row.getString("area"),
                            Language.valueOf(row.getString("language")),
                            ItemState.valueOf(row.getString("state")),
                            row.getInt("tries"),
                            Problem.read(row),
                            row.getObject("report", UUID.class)));
                }
            }
            return items;
        });
    }
}
