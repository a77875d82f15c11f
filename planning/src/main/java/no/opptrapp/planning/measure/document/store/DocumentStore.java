package no.opptrapp.planning.measure.document.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.opptrapp.core.exchange.content.FileKind;
import no.opptrapp.planning.measure.document.DocumentRepository;
import no.opptrapp.planning.measure.document.MeasureDocument;
import org.jspecify.annotations.Nullable;

/** Documents of measures in PostgreSQL. */
@Singleton
@Requires(beans = JdbcOperations.class)
class DocumentStore implements DocumentRepository {

    private static final String SELECT = """
            select id, measure, area, name, kind, bytes, sha256, added_at, added_by_name, deleted_at
            from planning.measure_document where measure = ? order by id""";

    private static final String INSERT = """
            insert into planning.measure_document
                (id, measure, area, name, kind, bytes, sha256, added_at, added_by_name, content)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcOperations jdbc;

    DocumentStore(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<MeasureDocument> of(UUID measure) {
        return jdbc.prepareStatement(SELECT, statement -> {
            statement.setObject(1, measure);
            List<MeasureDocument> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(read(row));
                }
            }
            return found;
        });
    }

    private static MeasureDocument read(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime deleted = row.getObject("deleted_at", OffsetDateTime.class);
        return new MeasureDocument(
                row.getObject("id", UUID.class),
                row.getObject("measure", UUID.class),
                row.getString("area"),
                row.getString("name"),
                FileKind.valueOf(row.getString("kind")),
                row.getInt("bytes"),
                row.getString("sha256"),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                row.getString("added_by_name"),
                deleted == null ? null : deleted.toInstant());
    }

    @Override
    public Optional<byte[]> content(UUID document) {
        return jdbc.prepareStatement("select content from planning.measure_document where id = ?", statement -> {
            statement.setObject(1, document);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
            }
        });
    }

    @Override
    public void hold(UUID measure) {
        jdbc.prepareStatement("select pg_advisory_xact_lock(hashtext('planning.document ' || ?))", statement -> {
            statement.setString(1, measure.toString());
            return statement.execute();
        });
    }

    @Override
    public void add(MeasureDocument document, byte[] content) {
        jdbc.prepareStatement(INSERT, row -> {
            row.setObject(1, document.id());
            row.setObject(2, document.measure());
            row.setString(3, document.area());
            row.setString(4, document.name());
            row.setString(5, document.kind().name());
            row.setInt(6, document.bytes());
            row.setString(7, document.sha256());
            row.setObject(8, document.addedAt().atOffset(ZoneOffset.UTC));
            row.setString(9, document.addedBy());
            row.setBytes(10, content);
            return row.executeUpdate();
        });
    }

    @Override
    public void delete(UUID document, @Nullable Instant at) {
        jdbc.prepareStatement("update planning.measure_document set deleted_at = ? where id = ?", row -> {
            row.setObject(1, at == null ? null : at.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
            row.setObject(2, document);
            return row.executeUpdate();
        });
    }
}
