package no.opptrapp.reports.bench;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.indicator.intake.Approvals;
import no.opptrapp.core.indicator.intake.AreaYear;
import no.opptrapp.core.indicator.intake.ImportOutcome;
import no.opptrapp.core.indicator.intake.Imports;
import no.opptrapp.core.indicator.intake.YearState;
import no.opptrapp.core.text.Language;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * A file of values taken in with all checks, beside COPY into a staging table and one INSERT … SELECT of the same rows
 * without any. Then all of it is approved, as people do, so that rules see it.
 */
final class ValueBench {

    private static final Actor NATIONAL =
            new Actor(new UUID(0, 357), "bench", Role.NATIONAL, Set.of("NO"), Language.NB);

    private static final String TABLES = """
            create schema if not exists bench;
            create table bench.observation (like core.observation including defaults including indexes);
            create temp table incoming (indicator text, area text, borders smallint, period text,
                value double precision, base bigint, status text)""";

    private static final String STORE = """
            insert into bench.observation (indicator, period, borders, area, version, value, base, status, origin,
                approved, recorded_by)
            select indicator, period, borders, area, 1, value, base, status, 'bench', false, gen_random_uuid()
            from incoming""";

    private static final String VALUES = "select indicator, period, borders, area, version, value, base, status from ";

    private static final String DIFFERENCE =
            "with ours as (" + VALUES + "core.observation where import_id is not null),"
                    + " theirs as (" + VALUES + "bench.observation) select (select count(*) from ours),"
                    + " (select count(*) from theirs), (select count(*) from (table ours except table theirs) only_ours)";

    private final Installation installation;
    private final Size size;

    ValueBench(Installation installation, Size size) {
        this.installation = installation;
        this.size = size;
    }

    /** Both once: the same values cannot come in twice. */
    Line run(Connection owner, SyntheticValues values) throws Exception {
        run(owner, TABLES);
        Timing<Long> ours = Timing.once(() -> take(values.file()));
        Timing<Long> theirs = Timing.once(() -> bare(owner, values.file()));
        Line line = Line.times(
                size,
                "import, a file of " + values.count() + " values",
                ours.millis(),
                "COPY + INSERT…SELECT, no checks",
                theirs.millis(),
                null,
                difference(owner));
        approve();
        run(owner, "analyze core.observation");
        return line;
    }

    private long take(Path file) throws Exception {
        try (InputStream in = Files.newInputStream(file)) {
            ImportOutcome outcome = installation.bean(Imports.class).take(NATIONAL, "values.csv", in);
            if (outcome instanceof ImportOutcome.Stored stored) {
                return stored.accepted();
            }
            throw new IllegalStateException("The values were not taken in: " + outcome);
        }
    }

    private static long bare(Connection owner, Path file) throws Exception {
        owner.setAutoCommit(false);
        try (InputStream in = Files.newInputStream(file)) {
            owner.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy incoming from stdin with (format csv, delimiter ';', header true)", in);
            long stored = run(owner, STORE);
            owner.commit();
            return stored;
        } finally {
            owner.setAutoCommit(true);
        }
    }

    private void approve() {
        Approvals approvals = installation.bean(Approvals.class);
        List<AreaYear> waiting =
                approvals.states(NATIONAL).stream().map(YearState::of).toList();
        approvals.approve(NATIONAL, waiting);
    }

    private static @Nullable String difference(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(DIFFERENCE)) {
            row.next();
            boolean same = row.getLong(1) > 0 && row.getLong(1) == row.getLong(2) && row.getLong(3) == 0;
            return same
                    ? null
                    : row.getLong(1) + " values beside " + row.getLong(2) + ", " + row.getLong(3) + " only ours";
        }
    }

    private static long run(Connection owner, String sql) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(sql);
            return statement.getUpdateCount();
        }
    }
}
