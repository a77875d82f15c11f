package no.opptrapp.reports.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.opptrapp.core.period.IsoWeek;

/** DuckDB in this process, in memory, on all cores: the strongest alternative there is for counting in columns. */
final class Duck implements AutoCloseable {

    private final Connection connection;

    Duck(List<IsoWeek> rounds) throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        Months.create(connection, rounds);
    }

    /** Takes in the same files that we import: one row an answer, one column a question. */
    void loadRaw(Path directory) throws SQLException {
        String columns = SyntheticSurvey.questions().stream()
                .map(question -> question + "::tinyint as " + question)
                .collect(Collectors.joining(", "));
        run("create table raw as select (left(runde, 4) || right(runde, 2))::integer as round, landsdel as region, "
                + columns + " from read_csv('" + directory.toAbsolutePath() + "/*.csv', delim = ';', header = true,"
                + " all_varchar = true, nullstr = '')");
    }

    /** Keeps what the raw answers add up to, so that it has tallies as we have. */
    void makeTallies() throws SQLException {
        run("create table tally as " + countsOfRaw());
        run("create table tally_head as " + respondentsOfRaw());
    }

    SqlReport onRaw() {
        return new SqlReport(connection, countsOfRaw(), respondentsOfRaw());
    }

    SqlReport onTallies() {
        return new SqlReport(connection, "select * from tally", "select * from tally_head");
    }

    /** A group by for each question, which DuckDB does faster than turning columns into rows. */
    private static String countsOfRaw() {
        return IntStream.rangeClosed(1, SyntheticSurvey.QUESTIONS)
                .mapToObj(number -> "select round, region, " + number + " as q, " + SyntheticSurvey.question(number)
                        + " as v, count(*) as n from raw where " + SyntheticSurvey.question(number)
                        + " is not null group by all")
                .collect(Collectors.joining(" union all "));
    }

    private static String respondentsOfRaw() {
        return "select round, region, count(*) as n from raw group by all";
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
