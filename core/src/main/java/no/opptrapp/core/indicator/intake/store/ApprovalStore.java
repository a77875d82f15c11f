package no.opptrapp.core.indicator.intake.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.clock.Ids;
import no.opptrapp.core.indicator.intake.ApprovalRepository;
import no.opptrapp.core.indicator.intake.AreaYear;
import no.opptrapp.core.indicator.intake.YearState;
import org.jspecify.annotations.Nullable;

/** Approvals in PostgreSQL. */
@Singleton
@Requires(beans = JdbcOperations.class)
class ApprovalStore implements ApprovalRepository {

    private static final String APPROVED = """
            select area, year from (
                select distinct on (area, year) area, year, event from core.approval order by area, year, id desc)
            where event = 'APPROVED'""";

    /** What came back as missing when an import was undone waits for nobody. */
    private static final String STATES = """
            with newest as (
                select distinct on (indicator, period, borders, area) area, left(period, 4)::int as year, approved,
                    status, origin
                from core.observation
                where length(area) >= 4
                    and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[]))
                order by indicator, period, borders, area, version desc),
            counted as (
                select area, year, count(*) as found, count(*) filter (where not approved) as waiting
                from newest where approved or status <> 'missing' or origin not like 'undone/%'
                group by area, year),
            event as (
                select distinct on (area, year) area, year, event, reason, made_at, made_by_name
                from core.approval order by area, year, id desc)
            select area, year, coalesce(found, 0) as found, coalesce(waiting, 0) as waiting, event, reason, made_at,
                made_by_name
            from counted full join event using (area, year)
            order by year desc, area""";

    private static final String ADD = """
            insert into core.approval (id, area, year, event, reason, made_at, made_by_name)
            values (?, ?, ?, ?, ?, ?, ?)""";

    private static final String SHOW = """
            with shown as (
            insert into core.observation (indicator, period, borders, area, version, value, base, low, high, status,
                origin, approved)
            select indicator, period, borders, area, version + 1, value, base, low, high, status, origin, true
            from (
                select distinct on (indicator, period, borders, area) observation.*
                from core.observation
                join unnest(?::text[], ?::text[]) as wanted (code, year)
                    on observation.area = wanted.code and left(observation.period, 4) = wanted.year
                order by indicator, period, borders, area, version desc) newest
            where not approved
            returning indicator)
            select indicator, count(*)::int from shown group by indicator""";

    /** Whole years only; what an undone import brought is as if it had never been said. */
    private static final String LACKING = """
            with wanted as (select * from unnest(?::text[], ?::int[]) as each (area, year)),
            asked as (select area, year from wanted union select area, year - 1 from wanted),
            said as (
                select distinct on (o.indicator, o.period, o.borders, o.area) o.indicator, asked.area, asked.year,
                    o.status, o.origin
                from asked join core.observation o on o.area = asked.area and o.period = asked.year::text
                order by o.indicator, o.period, o.borders, o.area, o.version desc)
            select distinct wanted.area, wanted.year, earlier.indicator
            from wanted
            join said earlier on earlier.area = wanted.area and earlier.year = wanted.year - 1
                and earlier.status <> 'missing'
            where not exists (
                select 1 from said
                where said.area = wanted.area and said.year = wanted.year and said.indicator = earlier.indicator
                    and (said.status <> 'missing' or said.origin not like 'undone/%'))
            order by 1, 2, 3""";

    private final JdbcOperations jdbc;
    private final Ids ids;

    ApprovalStore(JdbcOperations jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    @Override
    public Set<AreaYear> approved() {
        return jdbc.prepareStatement(APPROVED, statement -> {
            Set<AreaYear> approved = new HashSet<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    approved.add(new AreaYear(row.getString("area"), row.getInt("year")));
                }
            }
            return approved;
        });
    }

    @Override
    public List<YearState> states() {
        return jdbc.prepareStatement(STATES, statement -> {
            List<YearState> states = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    states.add(new YearState(
                            new AreaYear(row.getString("area"), row.getInt("year")),
                            row.getLong("found"),
                            row.getLong("waiting"),
                            event(row)));
                }
            }
            return states;
        });
    }

    @Override
    public Map<AreaYear, List<String>> lacking(Collection<AreaYear> wanted) {
        return jdbc.execute(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(LACKING)) {
                statement.setArray(
                        1,
                        connection.createArrayOf(
                                "text", wanted.stream().map(AreaYear::area).toArray()));
                statement.setArray(
                        2,
                        connection.createArrayOf(
                                "int4", wanted.stream().map(AreaYear::year).toArray()));
                return lacking(statement);
            }
        });
    }

    private static Map<AreaYear, List<String>> lacking(PreparedStatement statement) throws SQLException {
        Map<AreaYear, List<String>> lacking = new LinkedHashMap<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                lacking.computeIfAbsent(
                                new AreaYear(row.getString("area"), row.getInt("year")), none -> new ArrayList<>())
                        .add(row.getString("indicator"));
            }
        }
        return lacking;
    }

    private static YearState.@Nullable Event event(ResultSet row) throws SQLException {
        String event = row.getString("event");
        return event == null
                ? null
                : new YearState.Event(
                        event.equals("APPROVED"),
                        row.getString("reason"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getString("made_by_name"));
    }

    @Override
    public Map<String, Integer> approve(Actor actor, Collection<AreaYear> wanted, Instant at) {
        add(actor, wanted, "APPROVED", null, at);
        return jdbc.execute(connection -> show(connection, List.copyOf(wanted)));
    }

    private static Map<String, Integer> show(Connection connection, List<AreaYear> wanted) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SHOW)) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "text", wanted.stream().map(AreaYear::area).toArray()));
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "text",
                            wanted.stream()
                                    .map(each -> Integer.toString(each.year()))
                                    .toArray()));
            return counted(statement);
        }
    }

    private static Map<String, Integer> counted(PreparedStatement statement) throws SQLException {
        Map<String, Integer> counts = new TreeMap<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                counts.put(row.getString(1), row.getInt(2));
            }
        }
        return counts;
    }

    @Override
    public void reopen(Actor actor, AreaYear wanted, String reason, Instant at) {
        add(actor, List.of(wanted), "REOPENED", reason, at);
    }

    private void add(Actor actor, Collection<AreaYear> wanted, String event, @Nullable String reason, Instant at) {
        jdbc.prepareStatement(ADD, row -> {
            for (AreaYear each : wanted) {
                row.setObject(1, ids.next());
                row.setString(2, each.area());
                row.setInt(3, each.year());
                row.setString(4, event);
                row.setString(5, reason);
                row.setObject(6, ImportStore.at(at));
                row.setString(7, actor.name());
                row.addBatch();
            }
            return row.executeBatch().length;
        });
    }
}
