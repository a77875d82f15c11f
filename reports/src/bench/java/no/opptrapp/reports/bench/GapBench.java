package no.opptrapp.reports.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.gap.Gap;
import no.opptrapp.planning.gap.GapQuery;
import no.opptrapp.planning.gap.GapService;
import org.jspecify.annotations.Nullable;

/** The gap list of the whole country, beside plain SQL that somebody would write for the same rows. */
final class GapBench {

    /** Ours may take at most 1.5 times as long. */
    private static final double GOAL = 1 / 1.5;

    private static final Actor NATIONAL = new Actor(new UUID(0, 9), "bench", Role.NATIONAL, Set.of("NO"), Language.NB);

    private static final String PLAIN = """
            select * from (
            select 'NEED_WITHOUT_MEASURE' as kind, n.id, n.area, n.plan_area, n.target_group, n.title, n.title_nn,
                n.title_en, n.severity, n.made_up, null::uuid as need, null, null, null
            from planning.need n
            left join (planning.measure_need l join planning.measure m
                on m.id = l.measure and m.status in ('PLANNED', 'UNDER_WAY') and m.deleted_at is null) on l.need = n.id
            where n.state in ('FOUND', 'ACKNOWLEDGED', 'PLANNED', 'WATCHED') and l.need is null
            union all
            select 'MEASURE_WITHOUT_NEED', m.id, m.area, m.plan_area, m.target_group, m.title, null, null, null,
                m.made_up, null, null, null, null
            from planning.measure m left join planning.measure_need l on l.measure = m.id
            where m.status in ('PLANNED', 'UNDER_WAY') and m.deleted_at is null and l.need is null
            union all
            select 'DONE_BUT_STILL_REPORTED', m.id, m.area, m.plan_area, m.target_group, m.title, null, null,
                n.severity, m.made_up or n.made_up, n.id, n.title, n.title_nn, n.title_en
            from planning.measure m
            join planning.measure_need l on l.measure = m.id join planning.need n on n.id = l.need
            where m.status = 'DONE' and m.deleted_at is null and n.verdict not in ('RELIEVED', 'TAKEN_BACK')
                and n.state not in ('DISMISSED', 'RELIEVED')
            ) gap order by array_position(array['NEED_WITHOUT_MEASURE', 'MEASURE_WITHOUT_NEED',
                'DONE_BUT_STILL_REPORTED'], kind), severity desc nulls last, id, need""";

    private final Installation installation;
    private final Size size;

    GapBench(Installation installation, Size size) {
        this.installation = installation;
        this.size = size;
    }

    /** One row of the list, as both give it. */
    private record Row(
            String kind,
            UUID id,
            String area,
            String planArea,
            String targetGroup,
            Text title,
            @Nullable Integer severity,
            boolean madeUp,
            @Nullable UUID need,
            @Nullable Text reported) {}

    Line run() throws Exception {
        GapService gaps = installation.bean(GapService.class);
        int warm = size == Size.S ? 1 : 5;
        int measured = size == Size.S ? 1 : 20;
        try (Connection owner = installation.asOwner()) {
            Beside<List<Gap>, List<Row>> both = Beside.of(
                    warm,
                    measured,
                    () -> gaps.find(NATIONAL, GapQuery.all(), GapService.LIMIT).rows(),
                    () -> plain(owner));
            List<Gap> ours = both.ours().value();
            return Line.times(
                    size,
                    "gap list of the country, " + ours.size() + " rows",
                    both.ours().millis(),
                    "plain SQL, no access control",
                    both.theirs().millis(),
                    size == Size.S ? null : GOAL,
                    difference(
                            ours.stream().map(GapBench::row).toList(),
                            both.theirs().value()));
        }
    }

    private static Row row(Gap gap) {
        Gap.Reported reported = gap.reported();
        return new Row(
                gap.kind().name(),
                gap.id(),
                gap.area(),
                gap.planArea(),
                gap.targetGroup().name(),
                gap.title(),
                gap.severity(),
                gap.madeUp(),
                reported == null ? null : reported.id(),
                reported == null ? null : reported.title());
    }

    private static List<Row> plain(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(PLAIN)) {
            List<Row> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(new Row(
                        row.getString(1),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        title(row, 6),
                        row.getObject(9, Integer.class),
                        row.getBoolean(10),
                        row.getObject(11, UUID.class),
                        row.getString(12) == null ? null : title(row, 12)));
            }
            return rows;
        }
    }

    private static Text title(ResultSet row, int column) throws SQLException {
        String other = row.getString(column + 1);
        String said = row.getString(column);
        return other == null ? Text.verbatim(said) : Text.named(said, other, row.getString(column + 2));
    }

    /** Both say the same rows in the same order, the worst first in each list, and none twice. */
    private static @Nullable String difference(List<Row> ours, List<Row> theirs) {
        if (ours.isEmpty()) {
            return "there are no gaps";
        }
        for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
            if (!ours.get(i).equals(theirs.get(i))) {
                return "row " + i + ": " + ours.get(i) + " beside " + theirs.get(i);
            }
        }
        return ours.size() == theirs.size() ? null : ours.size() + " rows beside " + theirs.size();
    }
}
