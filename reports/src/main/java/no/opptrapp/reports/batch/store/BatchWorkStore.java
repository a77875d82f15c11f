package no.opptrapp.reports.batch.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.batch.Batch;
import no.opptrapp.reports.batch.BatchItem;
import no.opptrapp.reports.batch.BatchRepository;
import no.opptrapp.reports.edition.ReportKey;
import no.opptrapp.reports.edition.ReportKind;

/** Who is at which report, in {@code reports.batch_item}; the batches are in {@link StoredBatches}. */
@Singleton
@Requires(beans = JdbcOperations.class)
final class BatchWorkStore implements BatchRepository {

    private static final String HELD =
            " where batch = ? and area = ? and language = ? and claim = ? and state = 'RUNNING'";

    private final JdbcOperations jdbc;
    private final StoredBatches batches;

    BatchWorkStore(JdbcOperations jdbc, StoredBatches batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public void add(Batch batch, List<ToMake> items) {
        batches.add(batch, items);
    }

    @Override
    public List<Batch> newest(int limit) {
        return batches.newest(limit);
    }

    @Override
    public Optional<Batch> find(UUID id) {
        return batches.find(id);
    }

    @Override
    public List<BatchItem> items(UUID batch) {
        return batches.items(batch);
    }

    @Override
    public int cancel(UUID batch) {
        return jdbc.prepareStatement("""
                update reports.batch_item set state = 'CANCELLED', claim = null, lease_until = null
                where batch = ? and state in ('WAITING', 'RUNNING')""", row -> {
            row.setObject(1, batch);
            return row.executeUpdate();
        });
    }

    @Override
    public int again(UUID batch) {
        return jdbc.prepareStatement("""
                update reports.batch_item set state = 'WAITING', tries = 0, problem = null, problem_arguments = null
                where batch = ? and state in ('FAILED', 'CANCELLED')""", row -> {
            row.setObject(1, batch);
            return row.executeUpdate();
        });
    }

    @Override
    public Optional<Claimed> claim(UUID claim, Instant now, Instant lease) {
        return jdbc.prepareStatement("""
                update reports.batch_item i set state = 'RUNNING', claim = ?, lease_until = ?, tries = tries + 1
                from reports.batch b
                where b.id = i.batch and (i.batch, i.area, i.language) = (
                    select o.batch, o.area, o.language from reports.batch_item o
                    where o.state = 'WAITING' or o.state = 'RUNNING' and o.lease_until < ?
                    order by o.batch, o.area, o.language limit 1 for update skip locked)
                returning i.batch, i.area, i.language, i.tries, b.kind, b.series, b.period""", row -> {
            row.setObject(1, claim);
            row.setObject(2, lease.atOffset(ZoneOffset.UTC));
            row.setObject(3, now.atOffset(ZoneOffset.UTC));
            try (ResultSet found = row.executeQuery()) {
                return found.next() ? Optional.of(claimed(claim, found)) : Optional.<Claimed>empty();
            }
        });
    }

    private static Claimed claimed(UUID claim, ResultSet row) throws SQLException {
        return new Claimed(
                claim,
                row.getObject("batch", UUID.class),
                new ReportKey(
                        ReportKind.valueOf(row.getString("kind")),
                        row.getString("area"),
                        row.getString("series"),
                        row.getString("period"),
                        Language.valueOf(row.getString("language"))),
                row.getInt("tries"));
    }

    @Override
    public boolean done(Claimed claimed, UUID report, byte[] pdf, Instant now) {
        return jdbc.prepareStatement("""
                update reports.batch_item set state = 'DONE', report = ?, pdf = ?, ended_at = ?, claim = null,
                    lease_until = null""" + HELD, row -> {
            row.setObject(1, report);
            row.setBytes(2, pdf);
            row.setObject(3, now.atOffset(ZoneOffset.UTC));
            held(row, 4, claimed);
            return row.executeUpdate() == 1;
        });
    }

    @Override
    public boolean failed(Claimed claimed, Text why, Instant now) {
        Problem problem = Problem.of(why);
        return jdbc.prepareStatement("""
                update reports.batch_item set state = 'FAILED', problem = ?, problem_arguments = ?, ended_at = ?,
                    claim = null, lease_until = null""" + HELD, row -> {
            row.setString(1, problem.key());
            row.setArray(
                    2,
                    row.getConnection()
                            .createArrayOf("text", problem.arguments().toArray()));
            row.setObject(3, now.atOffset(ZoneOffset.UTC));
            held(row, 4, claimed);
            return row.executeUpdate() == 1;
        });
    }

    private static void held(PreparedStatement row, int first, Claimed claimed) throws SQLException {
        row.setObject(first, claimed.batch());
        row.setString(first + 1, claimed.key().area());
        row.setString(first + 2, claimed.key().language().name());
        row.setObject(first + 3, claimed.claim());
    }

    @Override
    public Optional<byte[]> pdf(UUID batch, String area, Language language) {
        return jdbc.prepareStatement(
                "select pdf from reports.batch_item where batch = ? and area = ? and language = ?", query -> {
                    query.setObject(1, batch);
                    query.setString(2, area);
                    query.setString(3, language.name());
                    try (ResultSet row = query.executeQuery()) {
                        return row.next() ? Optional.ofNullable(row.getBytes(1)) : Optional.<byte[]>empty();
                    }
                });
    }

    @Override
    public int forgetBefore(Instant time) {
        return jdbc.prepareStatement(
                "update reports.batch_item set pdf = null where ended_at < ? and pdf is not null", row -> {
                    row.setObject(1, time.atOffset(ZoneOffset.UTC));
                    return row.executeUpdate();
                });
    }
}
