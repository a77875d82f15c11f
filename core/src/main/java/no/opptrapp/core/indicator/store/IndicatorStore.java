package no.opptrapp.core.indicator.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.opptrapp.core.indicator.DefinitionVersion;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.IndicatorRepository;

/** Definitions in PostgreSQL. */
@Singleton
@Requires(beans = JdbcOperations.class)
class IndicatorStore implements IndicatorRepository {

    private static final String NEWEST = "select * from (select distinct on (code) " + IndicatorRows.COLUMNS
            + " from core.indicator order by code, version desc) as newest order by position";

    private static final String ADD = "insert into core.indicator (" + IndicatorRows.COLUMNS + ") values ("
            + String.join(", ", Collections.nCopies(IndicatorRows.COUNT, "?")) + ")";

    private static final String EDIT = "insert into core.indicator (" + IndicatorRows.COLUMNS
            + ", made_by_name, made_at) values (" + String.join(", ", Collections.nCopies(IndicatorRows.COUNT, "?"))
            + ", ?, ?)";

    private static final String HISTORY = "select " + IndicatorRows.COLUMNS
            + ", made_by_name, made_at from core.indicator where code = ? order by version desc";

    private static final String EDITED = "select code from (select distinct on (code) code, made_by_name"
            + " from core.indicator order by code, version desc) as newest where made_by_name is not null";

    private final JdbcOperations jdbc;

    IndicatorStore(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void lockDefining() {
        jdbc.prepareStatement(
                "select pg_advisory_xact_lock(hashtext('core.indicator'))", statement -> statement.execute());
    }

    @Override
    public boolean mayDefine() {
        return jdbc.prepareStatement("select has_table_privilege('core.indicator', 'insert')", statement -> {
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        });
    }

    @Override
    public List<Indicator> newest() {
        return jdbc.prepareStatement(NEWEST, statement -> {
            List<Indicator> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(IndicatorRows.read(rows));
                }
            }
            return found;
        });
    }

    @Override
    public void add(List<Placed> definitions) {
        jdbc.prepareStatement(ADD, row -> {
            for (Placed placed : definitions) {
                IndicatorRows.bind(row, placed.indicator(), placed.position());
                row.addBatch();
            }
            return row.executeBatch().length;
        });
    }

    @Override
    public Set<String> edited() {
        return jdbc.prepareStatement(EDITED, statement -> {
            Set<String> codes = new HashSet<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    codes.add(rows.getString(1));
                }
            }
            return codes;
        });
    }

    @Override
    public List<DefinitionVersion> history(String code) {
        return jdbc.prepareStatement(HISTORY, statement -> {
            statement.setString(1, code);
            List<DefinitionVersion> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new DefinitionVersion(
                            IndicatorRows.read(rows),
                            rows.getObject("made_at", OffsetDateTime.class).toInstant(),
                            rows.getString("made_by_name")));
                }
            }
            return found;
        });
    }

    @Override
    public void edit(Indicator definition, String by, Instant at) {
        int position = position(definition.code());
        jdbc.prepareStatement(EDIT, row -> {
            IndicatorRows.bind(row, definition, position);
            row.setString(IndicatorRows.COUNT + 1, by);
            row.setObject(IndicatorRows.COUNT + 2, at.atOffset(ZoneOffset.UTC));
            return row.executeUpdate();
        });
    }

    private int position(String code) {
        return jdbc.prepareStatement(
                "select position from core.indicator where code = ? order by version desc limit 1", statement -> {
                    statement.setString(1, code);
                    try (ResultSet row = statement.executeQuery()) {
                        if (!row.next()) {
                            throw new IllegalStateException("No indicator " + code);
                        }
                        return row.getInt(1);
                    }
                });
    }
}
