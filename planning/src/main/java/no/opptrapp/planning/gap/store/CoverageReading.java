package no.opptrapp.planning.gap.store;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.opptrapp.planning.gap.Coverage;
import no.opptrapp.planning.measure.MeasureStatus;

/** Reads the matrix of one area. */
final class CoverageReading {

    /** What is inherited is there until an answer to it stands, by the same rule as in the list of needs. */
    private static final String NEEDS = """
            select id, title, title_nn, title_en, severity, area <> ? as inherited, made_up from planning.need
            where (area = ? or area = any (string_to_array(?, ','))
                    and not exists (
                        select from planning.need child where child.parent = need.id and child.area = ?
                            and (child.state in ('FOUND', 'ACKNOWLEDGED', 'PLANNED', 'WATCHED')
                                or child.verdict <> 'RELIEVED')))
                and state in ('FOUND', 'ACKNOWLEDGED', 'PLANNED', 'WATCHED')
            order by inherited, severity desc, id""";

    private static final String MEASURES = """
            select id, title, area, status from planning.measure
            where area = ? and status in ('UNDER_WAY', 'PLANNED', 'DONE') and deleted_at is null
            order by array_position(array['UNDER_WAY', 'PLANNED', 'DONE'], status), id""";

    /** Measures of other areas; of those that may not be read there is a link, and nothing else. */
    private static final String OTHERS = """
            select distinct link.measure as id, measure.title, link.area, coalesce(measure.status, 'PLANNED') as status
            from planning.measure_need link left join planning.measure on measure.id = link.measure
            where link.need_area = ? and link.area <> link.need_area
                and (link.active or measure.status = 'DONE' and measure.deleted_at is null)
            order by link.area, id""";

    private static final String LINKS = "select need, measure from planning.measure_need where ? in (area, need_area)";

    private final JdbcOperations jdbc;

    CoverageReading(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    Coverage of(String area, Set<String> above) {
        return new Coverage(
                read(
                        NEEDS,
                        row -> new Coverage.Need(
                                row.getObject("id", UUID.class),
                                GapStore.title(row, "title"),
                                row.getInt("severity"),
                                row.getBoolean("inherited"),
                                row.getBoolean("made_up")),
                        area,
                        area,
                        String.join(",", above),
                        area),
                Stream.of(MEASURES, OTHERS)
                        .flatMap(sql -> read(sql, CoverageReading::measure, area).stream())
                        .toList(),
                new HashSet<>(read(
                        LINKS,
                        row -> new Coverage.Link(
                                row.getObject("need", UUID.class), row.getObject("measure", UUID.class)),
                        area)));
    }

    private static Coverage.Measure measure(ResultSet row) throws SQLException {
        return new Coverage.Measure(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("area"),
                MeasureStatus.valueOf(row.getString("status")));
    }

    /** What one row says. */
    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> read(String sql, Reading<T> reading, String... asked) {
        return jdbc.prepareStatement(sql, statement -> {
            for (int i = 0; i < asked.length; i++) {
                statement.setString(i + 1, asked[i]);
            }
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
