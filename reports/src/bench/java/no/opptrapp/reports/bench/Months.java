package no.opptrapp.reports.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import no.opptrapp.core.period.IsoWeek;

/** The month of each round, for whoever has only SQL. */
final class Months {

    private Months() {}

    static void create(Connection connection, List<IsoWeek> rounds) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create temp table months (round integer, month text)");
        }
        try (PreparedStatement row = connection.prepareStatement("insert into months values (?, ?)")) {
            for (IsoWeek round : rounds) {
                row.setInt(1, round.number());
                row.setString(2, round.month().key());
                row.addBatch();
            }
            row.executeBatch();
        }
    }
}
