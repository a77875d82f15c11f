package no.opptrapp.planning.gap.store;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import no.opptrapp.planning.gap.Coverage;
import no.opptrapp.planning.measure.MeasureStatus;

/** Reads the matrix of one area. */
final class CoverageReading {

    private static final String NEEDS = """
            select id, title, title_nn, title_en, severity, made_up from planning.need
            where area = ? and state in ('FOUND', 'ACKNOWLEDGED', 'PLANNED', 'WATCHED')
            order by severity desc, id""";

    private static final String MEASURES = """
            select id, title, status from planning.measure
            where area = ? and status in ('UNDER_WAY', 'PLANNED', 'DONE') and deleted_at is null
            order by array_position(array['UNDER_WAY', 'PLANNED', 'DONE'], status), id""";

    private static final String LINKS = "select need, measure from planning.measure_need where area = ?";

    private final JdbcOperations jdbc;

    CoverageReading(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    Coverage of(String area) {
        return new Coverage(
                read(
                        NEEDS,
                        area,
                        row -> new Coverage.Need(
                                row.getObject("id", UUID.class),
                                GapStore.title(row, "title"),
                                row.getInt("severity"),
                                row.getBoolean("made_up"))),
                read(
                        MEASURES,
                        area,
                        row -> new Coverage.Measure(
                                row.getObject("id", UUID.class),
                                row.getString("title"),
                                MeasureStatus.valueOf(row.getString("status")))),
                new HashSet<>(read(
                        LINKS,
                        area,
                        row -> new Coverage.Link(
                                row.getObject("need", UUID.class), row.getObject("measure", UUID.class)))));
    }

    /** What one row says. */
    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> read(String sql, String area, Reading<T> reading) {
        return jdbc.prepareStatement(sql, statement -> {
            statement.setString(1, area);
            try (ResultSet row = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (row.next()) {
                    found.add(reading.of(row));
                }
                return found;
            }
        });
    }
}
