package no.opptrapp.planning.gap.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.opptrapp.planning.gap.GapKind;
import no.opptrapp.planning.gap.GapQuery;

/** The one query of the gap list, narrowed to what is asked for: its rows, or how many there are. */
final class GapSql {

    private static final String ROWS = """
            select 'NEED_WITHOUT_MEASURE' as kind, n.id, n.title, n.title_nn, n.title_en, n.area, n.plan_area,
                n.target_group, n.severity, null::uuid as need, null as need_title, null as need_title_nn,
                null as need_title_en, n.made_up, n.verdict = 'TAKEN_BACK' as taken_back
            from planning.need n
            where n.state in ('FOUND', 'ACKNOWLEDGED', 'PLANNED', 'WATCHED') %1$s
                and not exists (
                    select from planning.measure_need l where l.need = n.id and l.active)
            union all
            select 'MEASURE_WITHOUT_NEED', m.id, m.title, null, null, m.area, m.plan_area, m.target_group,
                null, null, null, null, null, m.made_up, false
            from planning.measure m
            where m.status in ('PLANNED', 'UNDER_WAY') and m.deleted_at is null %2$s
                and not exists (select from planning.measure_need l where l.measure = m.id)
            union all
            select 'DONE_BUT_STILL_REPORTED', m.id, m.title, null, null, m.area, m.plan_area, m.target_group,
                n.severity, n.id, n.title, n.title_nn, n.title_en, m.made_up or n.made_up, false
            from planning.measure m
            join planning.measure_need l on l.measure = m.id
            join planning.need n on n.id = l.need
            where m.status = 'DONE' and m.deleted_at is null and n.meets and n.state not in ('DISMISSED', 'RELIEVED') %2$s
            """;

    /** The lists in the order of {@link GapKind}, which is that of the page, and not in that of their names. */
    private static final String LISTS = Arrays.stream(GapKind.values())
            .map(kind -> "'" + kind.name() + "'")
            .collect(Collectors.joining(", ", "array_position(array[", "], kind)"));

    /** Every value comes three times: for needs, for measures, and for measures again. */
    private static final int TIMES = 3;

    private final String rows;
    private final List<Object> values = new ArrayList<>();

    GapSql(Set<String> areas, GapQuery query) {
        List<String> conditions = new ArrayList<>();
        if (!areas.isEmpty()) {
            conditions.add("and %s.area = any (?)");
            values.add(areas.toArray(String[]::new));
        }
        query.planArea().ifPresent(code -> {
            conditions.add("and %s.plan_area = ?");
            values.add(code);
        });
        query.targetGroup().ifPresent(group -> {
            conditions.add("and %s.target_group = ?");
            values.add(group.name());
        });
        String narrowed = String.join(" ", conditions);
        rows = ROWS.formatted(narrowed.replace("%s", "n"), narrowed.replace("%s", "m"));
    }

    /** The rows, list by list, the worst first. */
    String all() {
        return "select * from (" + rows + ") gap order by " + LISTS + ", severity desc nulls last, id, need";
    }

    /** The first rows of each list, with how many the list has: to number and count them costs as much as to find them. */
    String first() {
        return "select * from (select *, count(*) over (partition by kind) as all_of_kind,"
                + " row_number() over (partition by kind order by severity desc nulls last, id, need) as place"
                + " from (" + rows + ") gap) placed where place <= ? order by " + LISTS + ", place";
    }

    String byArea() {
        return "select area, kind, count(*) from (" + rows + ") gap group by area, kind";
    }

    /** By area, plan area and list: how many, how many of them severe, and the gravest of them. */
    String counts(int severeFrom) {
        String gravest = "(array_agg(%s order by severity desc nulls last, id, need))[1] as %<s";
        String named = Stream.of("id", "title", "title_nn", "title_en", "severity")
                .map(gravest::formatted)
                .collect(Collectors.joining(", "));
        return "select area, plan_area, kind, count(*) as of_all, count(*) filter (where severity >= " + severeFrom
                + ") as severe, bool_or(made_up) as made_up, " + named + " from (" + rows
                + ") gap group by area, plan_area, kind";
    }

    /** Binds what the query is narrowed to; the next free place. */
    int bind(Connection connection, PreparedStatement statement) throws SQLException {
        int place = 1;
        for (int time = 0; time < TIMES; time++) {
            for (Object value : values) {
                if (value instanceof String[] codes) {
                    statement.setArray(place++, connection.createArrayOf("text", codes));
                } else {
                    statement.setObject(place++, value);
                }
            }
        }
        return place;
    }
}
