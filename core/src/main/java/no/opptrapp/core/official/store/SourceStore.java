package no.opptrapp.core.official.store;

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
import java.util.UUID;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.official.Repeat;
import no.opptrapp.core.official.Source;
import no.opptrapp.core.official.SourceDefinition;
import no.opptrapp.core.official.SourceDefinition.Classification;
import no.opptrapp.core.official.SourceDefinition.Content;
import no.opptrapp.core.official.SourceDefinition.Fixed;
import no.opptrapp.core.official.SourceDefinition.TableValues;
import no.opptrapp.core.official.SourceRepository;
import org.jspecify.annotations.Nullable;

/** Sources in {@code core.official_source}. */
@Singleton
@Requires(beans = JdbcOperations.class)
final class SourceStore implements SourceRepository {

    private static final String SELECT = "select * from core.official_source ";

    private final JdbcOperations jdbc;

    SourceStore(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Source> all() {
        return jdbc.prepareStatement(SELECT + "order by kind, lower(title), id", SourceStore::read);
    }

    @Override
    public Optional<Source> find(UUID id) {
        return jdbc.prepareStatement(SELECT + "where id = ?", query -> {
            query.setObject(1, id);
            return read(query).stream().findFirst();
        });
    }

    @Override
    public List<Source> due(Instant now) {
        return jdbc.prepareStatement(SELECT + "where next_at <= ? order by next_at, id", query -> {
            query.setObject(1, Columns.at(now));
            return read(query);
        });
    }

    @Override
    public void scheduled(UUID id, @Nullable Instant nextAt) {
        jdbc.prepareStatement("update core.official_source set next_at = ? where id = ?", row -> {
            row.setObject(1, Columns.at(nextAt), Types.TIMESTAMP_WITH_TIMEZONE);
            row.setObject(2, id);
            return row.executeUpdate();
        });
    }

    @Override
    public void add(Source source) {
        jdbc.prepareStatement("""
                insert into core.official_source (title, table_id, area_dimension, time_dimension, contents_dimension,
                    contents, indicators, fixed_dimensions, fixed_codes, borders, from_year, repeat, next_at, version,
                    id, kind)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'TABLE')""", row -> {
            int next = bind(row, source);
            row.setObject(next, source.id());
            return row.executeUpdate();
        });
    }

    @Override
    public boolean change(Source source, int before) {
        if (source.definition() instanceof Classification) {
            return jdbc.prepareStatement(
                    "update core.official_source set repeat = ?, next_at = ?, version = ? where id = ? and version = ?",
                    row -> {
                        row.setString(1, source.repeat().name());
                        row.setObject(2, Columns.at(source.nextAt()), Types.TIMESTAMP_WITH_TIMEZONE);
                        row.setInt(3, source.version());
                        row.setObject(4, source.id());
                        row.setInt(5, before);
                        return row.executeUpdate() == 1;
                    });
        }
        return jdbc.prepareStatement("""
                update core.official_source set title = ?, table_id = ?, area_dimension = ?, time_dimension = ?,
                    contents_dimension = ?, contents = ?, indicators = ?, fixed_dimensions = ?, fixed_codes = ?,
                    borders = ?, from_year = ?, repeat = ?, next_at = ?, version = ?
                where id = ? and version = ?""", row -> {
            int next = bind(row, source);
            row.setObject(next, source.id());
            row.setInt(next + 1, before);
            return row.executeUpdate() == 1;
        });
    }

    private static int bind(PreparedStatement row, Source source) throws SQLException {
        TableValues table = (TableValues) source.definition();
        row.setString(1, table.title());
        row.setString(2, table.table());
        row.setString(3, table.area());
        row.setString(4, table.time());
        row.setString(5, table.contents());
        Columns.texts(row, 6, table.values().stream().map(Content::code).toList());
        Columns.texts(row, 7, table.values().stream().map(Content::indicator).toList());
        Columns.texts(row, 8, table.fixed().stream().map(Fixed::dimension).toList());
        Columns.texts(row, 9, table.fixed().stream().map(Fixed::code).toList());
        Borders borders = table.borders();
        row.setObject(10, borders == null ? null : borders.year(), Types.SMALLINT);
        row.setInt(11, table.fromYear());
        row.setString(12, source.repeat().name());
        row.setObject(13, Columns.at(source.nextAt()), Types.TIMESTAMP_WITH_TIMEZONE);
        row.setInt(14, source.version());
        return 15;
    }

    private static List<Source> read(PreparedStatement query) throws SQLException {
        List<Source> sources = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                sources.add(new Source(
                        row.getObject("id", UUID.class),
                        row.getInt("version"),
                        row.getString("kind").equals("TABLE") ? table(row) : new Classification(),
                        Repeat.valueOf(row.getString("repeat")),
                        Columns.maybe(row, "next_at")));
            }
        }
        return sources;
    }

    private static SourceDefinition table(ResultSet row) throws SQLException {
        List<String> codes = Columns.texts(row, "contents");
        List<String> indicators = Columns.texts(row, "indicators");
        List<Content> contents = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            contents.add(new Content(codes.get(i), indicators.get(i)));
        }
        List<String> dimensions = Columns.texts(row, "fixed_dimensions");
        List<String> chosen = Columns.texts(row, "fixed_codes");
        List<Fixed> fixed = new ArrayList<>();
        for (int i = 0; i < dimensions.size(); i++) {
            fixed.add(new Fixed(dimensions.get(i), chosen.get(i)));
        }
        Integer borders = row.getObject("borders", Integer.class);
        return new TableValues(
                row.getString("title"),
                Objects.requireNonNull(row.getString("table_id")),
                Objects.requireNonNull(row.getString("area_dimension")),
                Objects.requireNonNull(row.getString("time_dimension")),
                Objects.requireNonNull(row.getString("contents_dimension")),
                contents,
                fixed,
                borders == null ? null : Borders.named(borders).orElseThrow(),
                row.getInt("from_year"));
    }
}
