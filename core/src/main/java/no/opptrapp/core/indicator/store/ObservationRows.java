package no.opptrapp.core.indicator.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.Observation;
import no.opptrapp.core.indicator.ObservationKey;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.period.Period;
import no.opptrapp.core.statistics.Interval;
import org.jspecify.annotations.Nullable;

/** How an observation stands in its table. */
final class ObservationRows {

    static final String COLUMNS =
            "indicator, period, borders, area, version, value, base, low, high, status, origin, approved";

    private ObservationRows() {}

    static void bind(PreparedStatement row, Observation observation) throws SQLException {
        ObservationKey key = observation.key();
        Finding finding = observation.finding();
        Interval interval = finding.interval();
        row.setString(1, key.indicator());
        row.setString(2, key.period().key());
        row.setInt(3, key.borders().year());
        row.setString(4, key.area());
        row.setInt(5, observation.version());
        row.setObject(6, finding.value(), Types.DOUBLE);
        row.setObject(7, finding.base(), Types.BIGINT);
        row.setObject(8, interval == null ? null : interval.low(), Types.DOUBLE);
        row.setObject(9, interval == null ? null : interval.high(), Types.DOUBLE);
        row.setString(10, finding.status().written());
        row.setString(11, observation.origin());
        row.setBoolean(12, observation.approved());
    }

    static Observation read(ResultSet row) throws SQLException {
        return new Observation(
                new ObservationKey(
                        row.getString("indicator"),
                        row.getString("area"),
                        Borders.named(row.getInt("borders")).orElseThrow(),
                        Period.parse(row.getString("period"))),
                new Finding(
                        row.getObject("value", Double.class),
                        row.getObject("base", Long.class),
                        interval(row),
                        Status.ofWritten(row.getString("status"))),
                row.getString("origin"),
                row.getInt("version"),
                row.getBoolean("approved"));
    }

    private static @Nullable Interval interval(ResultSet row) throws SQLException {
        double low = row.getDouble("low");
        return row.wasNull() ? null : new Interval(low, row.getDouble("high"));
    }
}
