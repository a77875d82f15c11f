package no.opptrapp.planning.gap.store;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.planning.gap.Spread;
import no.opptrapp.planning.measure.MeasureStatus;

/** Reads every open need of many areas with how far the measures against it have come, whoever's they are. */
final class SpreadReading {

    private static final String SPOTS = """
            select need.id, subject || ' ' || plan_area as key, title, title_nn, title_en, area, severity, made_up,
                coalesce(done.active, false) as active, done.furthest
            from planning.need left join (
                select link.need, bool_or(link.active) as active,
                    (array['PLANNED', 'UNDER_WAY', 'DONE'])[max(array_position(
                        array['PLANNED', 'UNDER_WAY', 'DONE'], coalesce(status, 'PLANNED')))] as furthest
                from planning.measure_need link left join planning.measure on measure.id = link.measure
                where link.active or status = 'DONE' and deleted_at is null
                group by link.need) done on done.need = need.id
            where state in ('FOUND', 'ACKNOWLEDGED', 'PLANNED', 'WATCHED')
                and (cardinality(?::text[]) = 0 or area = any (?::text[]))
            order by need.id""";

    private final JdbcOperations jdbc;

    SpreadReading(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    List<Spread.Spot> spots(Set<String> areas) {
        return jdbc.execute(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(SPOTS)) {
                statement.setArray(1, connection.createArrayOf("text", areas.toArray()));
                statement.setArray(2, connection.createArrayOf("text", areas.toArray()));
                List<Spread.Spot> found = new ArrayList<>();
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        found.add(spot(row));
                    }
                }
                return found;
            }
        });
    }

    private static Spread.Spot spot(ResultSet row) throws SQLException {
        String furthest = row.getString("furthest");
        return new Spread.Spot(
                row.getString("key"),
                GapStore.title(row, "title"),
                row.getString("area"),
                row.getInt("severity"),
                row.getBoolean("made_up"),
                new Spread.Cell(
                        1,
                        row.getObject("id", UUID.class),
                        row.getBoolean("active") ? 0 : 1,
                        furthest == null ? null : MeasureStatus.valueOf(furthest)));
    }
}
