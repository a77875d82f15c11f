package no.opptrapp.reports.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
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
 * All rules after an import of every value of every municipality: reading, testing, and storing needs with their evidence,
 * beside plain SQL that finds and stores the same.
 */
final class RuleBench {

    /** Ours may take at most three times as long. */
    private static final double GOAL = 1 / 3.0;

    private static final Actor APPROVED = new Actor(Installation.JOB.id(), "bench", Role.JOB, Set.of(), Language.NB);

    private final Installation installation;
    private final Size size;

    RuleBench(Installation installation, Size size) {
        this.installation = installation;
        this.size = size;
    }

    Line run() throws Exception {
        NeedTesting testing = installation.bean(NeedTesting.class);
        int times = size == Size.S ? 1 : 8;
        try (Connection owner = installation.asOwner()) {
            int values = SyntheticValues.make(owner, size == Size.S ? 3 : 8);
            prepare(owner);
            double ours = Double.POSITIVE_INFINITY;
            double theirs = Double.POSITIVE_INFINITY;
            for (int i = 0; i < times; i++) {
                ours = Math.min(ours, ours(owner, testing));
                theirs = Math.min(theirs, Timing.once(() -> SqlRules.run(owner)).millis());
            }
            return Line.times(
                    size,
                    "all rules after an import of " + values + " values",
                    ours,
                    "plain SQL, finding and storing",
                    theirs,
                    size == Size.S ? null : GOAL,
                    difference(owner));
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

    private static @Nullable String difference(Connection owner) throws SQLException {
        Set<String> ours = new HashSet<>(rows(
                owner,
                "select rule, area, severity from planning.need where made_by_name = 'bench'"
                        + " and length(area) = 4"));
        List<String> theirs = rows(owner, "select rule, area, severity from bench.need");
        List<String> evidence = rows(
                owner,
                "select (select count(*) from planning.evidence e join planning.need n on n.id = e.need"
                        + " where n.made_by_name = 'bench' and length(n.area) = 4),"
                        + " (select count(*) from bench.evidence), 0");
        if (ours.isEmpty() || ours.size() != theirs.size() || !ours.containsAll(theirs)) {
            Set<String> only = new HashSet<>(ours);
            theirs.forEach(only::remove);
            return ours.size() + " needs beside " + theirs.size() + ", only ours "
                    + only.stream().sorted().limit(3).toList();
        }
        String[] counts = evidence.getFirst().split(" ", -1);
        return counts[0].equals(counts[1]) ? null : "evidence " + counts[0] + " beside " + counts[1];
    }

    private static List<String> rows(Connection owner, String sql) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(row.getString(1) + " " + row.getString(2) + " " + row.getString(3));
            }
            return rows;
        }
    }
}
