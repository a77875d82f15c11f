package no.opptrapp.reports.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.survey.result.ResultRow;
import no.opptrapp.survey.result.ResultService;
import no.opptrapp.survey.result.Switches;
import org.jspecify.annotations.Nullable;

/** All figures of a round report, warm: ours from tallies beside three ways to do without our results. */
final class FiguresBench {

    private static final String COUNTS_IN_POSTGRES = """
            select round, region, slot q, value v, count(*) n
            from survey.answer, unnest(coded) with ordinality as u (value, slot)
            where value is not null group by 1, 2, 3, 4""";

    private static final String RESPONDENTS_IN_POSTGRES =
            "select round, region, count(*) n from survey.answer group by 1, 2";

    private final Installation installation;
    private final Size size;

    FiguresBench(Installation installation, Size size) {
        this.installation = installation;
        this.size = size;
    }

    /** @param directory where the files of raw answers lie, for the alternatives to load */
    List<Line> run(Path directory, List<IsoWeek> rounds) throws Exception {
        ResultService results = installation.bean(ResultService.class);
        Timing<ReportValues> ours = Timing.of(30, 50, () -> ours(results, rounds.getLast()));
        List<Line> lines = new ArrayList<>();
        try (Duck duck = new Duck(rounds)) {
            duck.loadRaw(directory);
            duck.makeTallies();
            lines.add(line(ours, "DuckDB on the raw answers", Timing.of(2, 5, duck.onRaw()::values), 30.0));
            lines.add(line(ours, "DuckDB on tallies", Timing.of(10, 50, duck.onTallies()::values), 1.0));
        }
        try (Connection owner = installation.asOwner()) {
            Months.create(owner, rounds);
            SqlReport sql = new SqlReport(owner, COUNTS_IN_POSTGRES, RESPONDENTS_IN_POSTGRES);
            lines.add(line(ours, "plain SQL on the raw answers", Timing.of(0, 1, sql::values), null));
        }
        return lines;
    }

    /** The goals are for L: only there is so much to count that they mean something. */
    private Line line(Timing<ReportValues> ours, String name, Timing<ReportValues> theirs, @Nullable Double goal) {
        return Line.times(
                size,
                "all figures of a round report, " + ours.value().size() + " values",
                ours.millis(),
                name,
                theirs.millis(),
                size == Size.L ? goal : null,
                ours.value().differenceTo(theirs.value()));
    }

    private static ReportValues ours(ResultService results, IsoWeek round) {
        ReportValues values = new ReportValues();
        for (ResultRow row : results.rows(Installation.JOB, SyntheticSurvey.ID, round, Switches.DEFAULT)) {
            String series = row.figure().equals("T1") ? row.measure() : row.series();
            values.put(row.figure(), row.category(), series, Double.parseDouble(row.value()));
        }
        return values;
    }
}
