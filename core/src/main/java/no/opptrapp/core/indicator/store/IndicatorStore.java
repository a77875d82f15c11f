package no.opptrapp.core.indicator.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.IndicatorRepository;

/** Definitions in PostgreSQL. */
@Singleton
@Requires(beans = JdbcOperations.class)
class IndicatorStore implements IndicatorRepository {

    private static final String NEWEST = "select * from (select distinct on (code) " + IndicatorRows.COLUMNS
            + " from core.indicator order by code, version desc) as newest order by position";

    private static final String ADD = "insert into core.indicator (" + IndicatorRows.COLUMNS + ") values ("
            + String.join(", ", Collections.nCopies(26, "?")) + ")";

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
}
