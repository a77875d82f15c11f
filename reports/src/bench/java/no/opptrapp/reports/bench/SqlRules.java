package no.opptrapp.reports.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The rules for municipalities in plain SQL, as somebody would write them who had nothing but a database. */
final class SqlRules {

    private static final String TABLES = """
            create schema if not exists bench;
            create table bench.inhabitants (area text, year integer, value double precision);
            create table bench.need (like planning.need including defaults including indexes);
            create table bench.evidence (like planning.evidence including defaults including indexes)""";

    /** What was found before goes, whoever found it, and every indicator waits to be tested. */
    private static final String CLEAR = """
            delete from planning.evidence;
            delete from planning.need;
            insert into planning.retest (id, indicator)
            select gen_random_uuid(), code from core.indicator group by code""";

    private static final String FOUND = """
            truncate bench.need, bench.evidence;
            create temp table found on commit drop as
            with used as materialized (
                select distinct on (indicator, area, period) indicator, area, period::int as year, value
                from core.observation
                where approved and borders = 2024 and status in ('reported', 'imputed', 'corrected', 'estimated')
                order by indicator, area, period, version desc),
            rule as (select distinct on (code) * from planning.need_rule order by code, version desc),
            placed as (
                select rule.code, trigger_value as t, worst_value as w, area, year, value,
                    row_number() over series as n, count(*) over (partition by rule.code, area) as all_of_it
                from rule join used using (indicator) where kind = 'SERVICE_MISSING'
                window series as (partition by rule.code, area order by year)),
            missing as (
                select code, t, w, area, max(year) as year,
                    max(all_of_it) - coalesce(max(n) filter (where value >= 0.5), 0) as measured,
                    0::double precision as value, 1 as rows
                from placed group by code, t, w, area),
            moved as (
                select rule.code, trigger_value as t, worst_value as w, area, year, value,
                    100 * (value - lag(value) over series) / nullif(lag(value) over series, 0) as measured,
                    row_number() over (partition by rule.code, area order by year desc) as back
                from rule join used using (indicator) where kind = 'FALLING'
                window series as (partition by rule.code, area order by year)),
            rates as (
                select u.area, u.year, 1000 * u.value / p.value as value, m.kostra_group,
                    row_number() over (partition by u.area order by u.year desc) as back
                from used u join bench.inhabitants p using (area, year)
                join core.area_municipality m on m.code = u.area and m.borders = 2024
                where u.indicator = 'PY_TOTAL'),
            limits as (
                select kostra_group, year, percentile_cont(0.25) within group (order by value) as t
                from rates where kostra_group is not null group by 1, 2 having count(*) >= 5),
            low as (
                select rule.code, l.t, worst_value as w, r.area, r.year, r.value, r.value as measured, r.back,
                    r.value < l.t as beyond
                from rates r join limits l using (kostra_group, year), rule where kind = 'LOW_AMONG_PEERS'),
            newest as (
                select rule.code, trigger_value as t, worst_value as w, area, year, value,
                    row_number() over (partition by rule.code, area order by year desc) as back
                from rule join used using (indicator) where kind = 'THRESHOLD' and level = 'MUNICIPALITY')
            select code, area, year, value, measured, t, w, 1 as back from missing where measured > t
            union all
            select code, area, year, value, value, t, w, 1 from newest
            where back = 1 and (value - t) * (w - t) >= 0
            union all
            select a.code, a.area, b.year, b.value, b.measured, b.t, b.w, b.back
            from moved a join moved o on o.code = a.code and o.area = a.area and o.back = 2 and o.measured <= o.t
            join moved b on b.code = a.code and b.area = a.area and b.back <= 2
            where a.back = 1 and a.measured <= a.t
            union all
            select a.code, a.area, b.year, b.value, b.measured, b.t, b.w, b.back
            from low a join low o on o.code = a.code and o.area = a.area and o.back = 2 and o.beyond
            join low b on b.code = a.code and b.area = a.area and b.back <= 2
            where a.back = 1 and a.beyond""";

    private static final String SEVERITY =
            "greatest(1, least(100, floor(100 * (measured - t) / (w - t) + 0.5)))::smallint";

    private static final String STORED = """
            insert into bench.need (id, area, subject, plan_area, target_group, title, title_nn, title_en, state,
                severity, verdict, seen_area, seen_rule_version, seen_period, seen_version, seen_measured,
                seen_trigger, version, made_at, made_by, made_by_name, changed_at, rule)
            select gen_random_uuid(), area, 'rule:' || r.code, r.plan_area, r.target_group, r.name_nb, r.name_nn,
                r.name_en, 'FOUND', %1$s, 'FOUND', area, r.version, year::text, 1, measured, t, 1, now(),
                gen_random_uuid(), 'bench', now(), r.code
            from found join (select distinct on (code) * from planning.need_rule order by code, version desc) r
                using (code)
            where back = 1;
            insert into bench.evidence (id, need, area, verdict, severity, made_at, made_by, made_by_name, rule,
                rule_version, rule_kind, indicator, of_area, borders, period, value, status, origin,
                observation_version, approved, measured, trigger_value, worst_value, found, still)
            select gen_random_uuid(), n.id, f.area, 'FOUND', %1$s, now(), gen_random_uuid(), 'bench', f.code, 1,
                r.kind, r.indicator, f.area, 2024, f.year::text, f.value, 'reported', 'bench', 1, true, f.measured,
                f.t, f.w, true, true
            from found f join bench.need n on n.rule = f.code and n.area = f.area
            join (select distinct on (code) * from planning.need_rule order by code, version desc) r
                on r.code = f.code""".formatted(SEVERITY);

    private SqlRules() {}

    static void create(Connection owner) throws SQLException {
        run(owner, TABLES);
    }

    static void clear(Connection owner) throws SQLException {
        run(owner, CLEAR);
    }

    /** Finds and stores in one transaction; returns once it is durable. */
    static boolean run(Connection owner) throws SQLException {
        owner.setAutoCommit(false);
        try {
            run(owner, FOUND);
            run(owner, STORED);
            owner.commit();
            return true;
        } finally {
            owner.setAutoCommit(true);
        }
    }

    private static void run(Connection owner, String sql) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
