package no.opptrapp.reports.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.indicator.ObservationQuery;
import no.opptrapp.core.indicator.value.Value;
import no.opptrapp.core.indicator.value.ValueService;
import no.opptrapp.core.text.Language;
import no.opptrapp.planning.need.NeedTesting;
import org.jspecify.annotations.Nullable;

/**
 * All rules after the import of every value that municipalities report: reading, testing, and storing needs with their
 * evidence, beside plain SQL that finds and stores the same.
 */
final class RuleBench {

    /** Ours may take at most three times as long. */
    private static final double GOAL = 1 / 3.0;

    private static final Actor APPROVED = new Actor(Installation.JOB.id(), "bench", Role.JOB, Set.of(), Language.NB);

    private static final String NEEDS = """
            select rule, area, subject, plan_area, target_group, title, title_nn, title_en, state, severity, verdict,
                seen_area, seen_rule_version, seen_period, round(seen_measured::numeric, 6),
                round(seen_trigger::numeric, 6)
            from %s where made_by_name = 'bench'""";

    private static final String EVIDENCE = """
            select n.rule, e.area, e.severity, e.rule_kind, e.indicator, e.of_area, e.borders, e.period,
                round(e.value::numeric, 6), round(e.measured::numeric, 6), round(e.trigger_value::numeric, 6),
                round(e.worst_value::numeric, 6)
            from %s e join %s n on n.id = e.need where n.made_by_name = 'bench'""";

    private final Installation installation;
    private final Size size;

    RuleBench(Installation installation, Size size) {
        this.installation = installation;
        this.size = size;
    }

    /** The import that the rules come after, and the rules. */
    List<Line> run() throws Exception {
        NeedTesting testing = installation.bean(NeedTesting.class);
        int times = size == Size.S ? 1 : 8;
        try (Connection owner = installation.asOwner()) {
            SyntheticValues values = SyntheticValues.write(owner, installation.files(), size == Size.S ? 3 : 8);
            Line imported = new ValueBench(installation, size).run(owner, values);
            // What the approval woke may still be testing: this waits for it.
            testing.run(Installation.JOB);
            prepare(owner);
            double ours = Double.POSITIVE_INFINITY;
            double theirs = Double.POSITIVE_INFINITY;
            for (int i = 0; i < times; i++) {
                ours = Math.min(ours, ours(owner, testing));
                theirs = Math.min(theirs, Timing.once(() -> SqlRules.run(owner)).millis());
            }
            Line rules = Line.times(
                    size,
                    "all rules, " + values.count() + " values of " + indicators(owner) + " indicators",
                    ours,
                    "plain SQL, finding and storing",
                    theirs,
                    size == Size.S ? null : GOAL,
                    difference(owner));
            return List.of(imported, rules);
        }
    }

    /** Inhabitants on newest borders are made ready for the alternative, which has no time machine. */
    private void prepare(Connection owner) throws SQLException {
        List<Value> inhabitants = installation
                .bean(ValueService.class)
                .all(
                        APPROVED,
                        "POP_ALL",
                        ObservationQuery.all().at(AreaKind.MUNICIPALITY).on(Borders.NEWEST));
        SqlRules.create(owner);
        try (PreparedStatement insert = owner.prepareStatement("insert into bench.inhabitants values (?, ?, ?)")) {
            for (Value value : inhabitants) {
                Double count = value.observation().finding().value();
                if (count != null) {
                    insert.setString(1, value.key().area());
                    insert.setInt(2, value.key().period().firstDay().getYear());
                    insert.setDouble(3, count);
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    /** One run with nothing found before. Should the program's own worker take the work, it is laid out once more. */
    private static double ours(Connection owner, NeedTesting testing) throws Exception {
        while (true) {
            SqlRules.clear(owner);
            Timing<Map<?, ?>> run = Timing.once(() -> testing.run(Installation.JOB));
            if (!run.value().isEmpty()) {
                return run.millis();
            }
        }
    }

    /** Both found the same needs of every area, in the same words and numbers, and rest each on the same values. */
    private static @Nullable String difference(Connection owner) throws SQLException {
        String needs = difference(owner, "needs", NEEDS.formatted("planning.need"), NEEDS.formatted("bench.need"));
        return needs == null
                ? difference(
                        owner,
                        "evidence",
                        EVIDENCE.formatted("planning.evidence", "planning.need"),
                        EVIDENCE.formatted("bench.evidence", "bench.need"))
                : needs;
    }

    private static @Nullable String difference(Connection owner, String what, String ours, String theirs)
            throws SQLException {
        String both = "with ours as (%s), theirs as (%s), only_ours as (table ours except table theirs),"
                + " only_theirs as (table theirs except table ours) select (select count(*) from ours),"
                + " (select count(*) from theirs), (select min(rule || ' ' || area) from only_ours),"
                + " (select min(rule || ' ' || area) from only_theirs)";
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(both.formatted(ours, theirs))) {
            row.next();
            boolean same = row.getLong(1) > 0
                    && row.getLong(1) == row.getLong(2)
                    && row.getString(3) == null
                    && row.getString(4) == null;
            return same
                    ? null
                    : row.getLong(1) + " " + what + " beside " + row.getLong(2) + ", only ours " + row.getString(3)
                            + ", only theirs " + row.getString(4);
        }
    }

    /** How many indicators the values are of. */
    private static int indicators(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(
                        "select count(distinct indicator) from core.observation where import_id is not null")) {
            row.next();
            return row.getInt(1);
        }
    }
}
