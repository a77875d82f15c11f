package no.opptrapp.planning.gap.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.gap.Coverage;
import no.opptrapp.planning.gap.Gap;
import no.opptrapp.planning.gap.GapCount;
import no.opptrapp.planning.gap.GapKind;
import no.opptrapp.planning.gap.GapQuery;
import no.opptrapp.planning.gap.GapRepository;
import no.opptrapp.planning.gap.GapService;
import no.opptrapp.planning.gap.Gaps;
import no.opptrapp.planning.gap.Spread;
import no.opptrapp.planning.gap.Standing;
import no.opptrapp.planning.goal.TargetGroup;

/** Finds gaps in PostgreSQL. */
@Singleton
@Requires(beans = JdbcOperations.class)
class GapStore implements GapRepository {

    private final JdbcOperations jdbc;
    private final CoverageReading coverage;
    private final StandingReading standing;
    private final SpreadReading spread;

    GapStore(JdbcOperations jdbc) {
        this.jdbc = jdbc;
        this.coverage = new CoverageReading(jdbc);
        this.standing = new StandingReading(jdbc);
        this.spread = new SpreadReading(jdbc);
    }

    @Override
    public Gaps find(Set<String> areas, GapQuery query, int limit) {
        GapSql sql = new GapSql(areas, query);
        boolean whole = limit >= GapService.LIMIT;
        return jdbc.execute(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(whole ? sql.all() : sql.first())) {
                int next = sql.bind(connection, statement);
                if (!whole) {
                    statement.setInt(next, limit);
                }
                try (ResultSet row = statement.executeQuery()) {
                    return whole ? all(row, limit) : first(row);
                }
            }
        });
    }

    /** Every row is counted, those over the limit are left out. */
    private static Gaps all(ResultSet row, int limit) throws SQLException {
        List<Gap> found = new ArrayList<>();
        Map<GapKind, Integer> counts = none();
        while (row.next()) {
            GapKind kind = GapKind.valueOf(row.getString("kind"));
            if (counts.merge(kind, 1, Integer::sum) <= limit) {
                found.add(gap(row, kind));
            }
        }
        return new Gaps(found, counts);
    }

    private static Gaps first(ResultSet row) throws SQLException {
        List<Gap> found = new ArrayList<>();
        Map<GapKind, Integer> counts = none();
        while (row.next()) {
            GapKind kind = GapKind.valueOf(row.getString("kind"));
            found.add(gap(row, kind));
            counts.put(kind, row.getInt("all_of_kind"));
        }
        return new Gaps(found, counts);
    }

    private static Map<GapKind, Integer> none() {
        Map<GapKind, Integer> counts = new EnumMap<>(GapKind.class);
        for (GapKind kind : GapKind.values()) {
            counts.put(kind, 0);
        }
        return counts;
    }

    private static Gap gap(ResultSet row, GapKind kind) throws SQLException {
        UUID need = row.getObject("need", UUID.class);
        return new Gap(
                kind,
                row.getObject("id", UUID.class),
                title(row, "title"),
                row.getString("area"),
                row.getString("plan_area"),
                TargetGroup.valueOf(row.getString("target_group")),
                row.getObject("severity", Integer.class),
                row.getBoolean("made_up"),
                row.getBoolean("taken_back"),
                need == null ? null : new Gap.Reported(need, title(row, "need_title")));
    }

    /** Named in three languages by a rule, or as somebody wrote it. */
    static Text title(ResultSet row, String column) throws SQLException {
        String nb = row.getString(column);
        String nn = row.getString(column + "_nn");
        return nn == null ? Text.verbatim(nb) : Text.named(nb, nn, row.getString(column + "_en"));
    }

    @Override
    public Map<String, Map<GapKind, Integer>> byArea(Set<String> areas, GapQuery query) {
        GapSql sql = new GapSql(areas, query);
        return jdbc.execute(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql.byArea())) {
                sql.bind(connection, statement);
                Map<String, Map<GapKind, Integer>> found = new TreeMap<>();
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        found.computeIfAbsent(row.getString(1), area -> none())
                                .put(GapKind.valueOf(row.getString(2)), row.getInt(3));
                    }
                }
                return found;
            }
        });
    }

    @Override
    public List<GapCount> counts(Set<String> areas, int severeFrom) {
        if (areas.isEmpty()) {
            return List.of();
        }
        GapSql sql = new GapSql(areas, GapQuery.all());
        return jdbc.execute(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql.counts(severeFrom))) {
                sql.bind(connection, statement);
                List<GapCount> found = new ArrayList<>();
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        found.add(count(row));
                    }
                }
                return found;
            }
        });
    }

    private static GapCount count(ResultSet row) throws SQLException {
        return new GapCount(
                row.getString("area"),
                row.getString("plan_area"),
                GapKind.valueOf(row.getString("kind")),
                row.getInt("of_all"),
                row.getInt("severe"),
                new GapCount.Gravest(
                        row.getObject("id", UUID.class), title(row, "title"), row.getObject("severity", Integer.class)),
                row.getBoolean("made_up"));
    }

    @Override
    public Standing standing(Set<String> areas, int most, Gaps gaps) {
        return standing.of(areas, most, gaps);
    }

    @Override
    public Coverage coverage(String area, Set<String> above) {
        return coverage.of(area, above);
    }

    @Override
    public List<Spread.Spot> spots(Set<String> areas) {
        return spread.spots(areas);
    }
}
