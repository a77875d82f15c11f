package no.opptrapp.planning.gap.store;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.planning.gap.Gaps;
import no.opptrapp.planning.gap.Standing;
import no.opptrapp.planning.measure.MeasureStatus;
import no.opptrapp.planning.need.NeedState;

/** Reads what is reported and what is planned: how many, and the first of them. */
final class StandingReading {

    private static final String NEEDS = """
            select id, title, title_nn, title_en, state, severity, made_up, count(*) over () as of_all
            from planning.need
            where (cardinality(?::text[]) = 0 or area = any (?::text[]))
                and state in ('FOUND', 'ACKNOWLEDGED', 'PLANNED', 'WATCHED')
            order by severity desc, id limit ?""";

    private static final String MEASURES = """
            select id, title, status, ends_on, made_up, count(*) over () as of_all from planning.measure
            where (cardinality(?::text[]) = 0 or area = any (?::text[]))
                and status in ('PLANNED', 'UNDER_WAY') and deleted_at is null
            order by ends_on nulls last, id limit ?""";

    private final JdbcOperations jdbc;

    StandingReading(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    Standing of(Set<String> areas, int most, Gaps gaps) {
        Counted<Standing.Reported> needs = read(NEEDS, areas, most, StandingReading::need);
        Counted<Standing.Planned> measures = read(MEASURES, areas, most, StandingReading::measure);
        return new Standing(needs.all(), needs.first(), measures.all(), measures.first(), gaps);
    }

    private static Standing.Reported need(ResultSet row) throws SQLException {
        return new Standing.Reported(
                row.getObject("id", UUID.class),
                GapStore.title(row, "title"),
                NeedState.valueOf(row.getString("state")),
                row.getInt("severity"),
                row.getBoolean("made_up"));
    }

    private static Standing.Planned measure(ResultSet row) throws SQLException {
        return new Standing.Planned(
                row.getObject("id", UUID.class),
                row.getString("title"),
                MeasureStatus.valueOf(row.getString("status")),
                row.getObject("ends_on", LocalDate.class),
                row.getBoolean("made_up"));
    }

    /** The first rows, and how many there are in all. */
    private record Counted<T>(List<T> first, int all) {}

    /** What one row says. */
    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> Counted<T> read(String sql, Set<String> areas, int most, Reading<T> reading) {
        return jdbc.execute(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setArray(1, connection.createArrayOf("text", areas.toArray()));
                statement.setArray(2, connection.createArrayOf("text", areas.toArray()));
                statement.setInt(3, most);
                List<T> found = new ArrayList<>();
                int all = 0;
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        all = row.getInt("of_all");
                        found.add(reading.of(row));
                    }
                }
                return new Counted<>(found, all);
            }
        });
    }
}
