package no.opptrapp.reports.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The values of a round report in plain SQL, as somebody without tallies would write it; the same text for DuckDB and
 * PostgreSQL. First everything is counted once, then each figure is a small query.
 *
 * @param connection to either
 * @param counts a query giving {@code round, region, q, v, n}: how often each value was given
 * @param respondents a query giving {@code round, region, n}
 */
record SqlReport(Connection connection, String counts, String respondents) {

    private static final String WIDE = """
            create temp table wide as
            select round, region, q, sum(n) base,
                   coalesce(sum(n) filter (where v = 1), 0) n1, coalesce(sum(n) filter (where v = 2), 0) n2,
                   coalesce(sum(n) filter (where v = 3), 0) n3, coalesce(sum(n) filter (where v = 4), 0) n4,
                   coalesce(sum(n) filter (where v = 5), 0) n5
            from counted where v between 1 and 5 group by round, region, q""";

    private static final String MONTHS = """
            with whole as (
                select round, q, sum(base) base, sum(n1) n1, sum(n2) n2, sum(n3) n3, sum(n4) n4, sum(n5) n5
                from wide group by round, q)
            select q, month, avg(100.0 * n1 / base), avg(100.0 * n2 / base), avg(100.0 * n3 / base),
                   avg(100.0 * n4 / base), avg(100.0 * n5 / base), avg(100.0 * (n4 + n5) / base)
            from whole join months using (round) group by q, month""";

    private static final String NEWEST = """
            select q, region, 100.0 * n1 / base, 100.0 * n2 / base, 100.0 * n3 / base, 100.0 * n4 / base,
                   100.0 * n5 / base
            from wide where round = (select max(round) from wide)""";

    private static final String BY_REGION = """
            select region, n, 100.0 * n / sum(n) over () from started
            where round = (select max(round) from started)""";

    private static final String BY_MONTH = """
            select month, avg(n) from (select round, sum(n) n from started group by round) sums
            join months using (round) group by month""";

    ReportValues values() throws SQLException {
        ReportValues values = new ReportValues();
        try (Statement statement = connection.createStatement()) {
            statement.execute("create temp table counted as " + counts);
            statement.execute(WIDE);
            statement.execute("create temp table started as " + respondents);
            months(statement, values);
            newest(statement, values);
            respondents(statement, values);
            for (String table : List.of("counted", "wide", "started")) {
                statement.execute("drop table " + table);
            }
        }
        return values;
    }

    private static void months(Statement statement, ReportValues values) throws SQLException {
        try (ResultSet row = statement.executeQuery(MONTHS)) {
            while (row.next()) {
                int question = row.getInt(1);
                String month = row.getString(2);
                for (SyntheticSurvey.Planned plan : SyntheticSurvey.distributions()) {
                    if (plan.question() == question) {
                        options(values, plan.id(), month, row);
                    }
                }
                for (SyntheticSurvey.Planned plan : SyntheticSurvey.trends()) {
                    if (plan.question() == question) {
                        values.put(plan.id(), month, "4+5", row.getDouble(8));
                    }
                }
            }
        }
    }

    private static void newest(Statement statement, ReportValues values) throws SQLException {
        try (ResultSet row = statement.executeQuery(NEWEST)) {
            while (row.next()) {
                for (SyntheticSurvey.Planned plan : SyntheticSurvey.byRegion()) {
                    if (plan.question() == row.getInt(1)) {
                        options(values, plan.id(), row.getString(2), row);
                    }
                }
            }
        }
    }

    private static void options(ReportValues values, String figure, String category, ResultSet row)
            throws SQLException {
        for (int option = 1; option <= 5; option++) {
            values.put(figure, category, Integer.toString(option), row.getDouble(option + 2));
        }
    }

    private static void respondents(Statement statement, ReportValues values) throws SQLException {
        long total = 0;
        try (ResultSet row = statement.executeQuery(BY_REGION)) {
            while (row.next()) {
                values.put("T1", row.getString(1), "count", row.getLong(2));
                values.put("T1", row.getString(1), "percent", row.getDouble(3));
                total += row.getLong(2);
            }
        }
        values.put("T1", "total", "count", total);
        try (ResultSet row = statement.executeQuery(BY_MONTH)) {
            while (row.next()) {
                values.put("F1", row.getString(1), "", row.getDouble(2));
            }
        }
    }
}
