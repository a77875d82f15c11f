package no.opptrapp.reports.bench;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comparison on newest borders in plain SQL, as somebody would write it who had nothing but a database: one statement
 * for each question. The ways between the borders and the definitions are made ready for it once.
 */
final class SqlComparison {

    private static final String TABLES = """
            create schema if not exists bench;
            drop table if exists bench.way, bench.area, bench.definition;
            create table bench.way as
            with old as (
                select 2019 as borders, m.code as from_code, coalesce(c.to_code, m.code) as to_code,
                    coalesce(c.share, 1) as share
                from core.area_municipality m
                left join core.area_change c on c.from_borders = 2019 and c.from_code = m.code
                where m.borders = 2019),
            later as (
                select 2020 as borders, m.code as from_code, coalesce(c.to_code, m.code) as to_code,
                    coalesce(c.share, 1) as share
                from core.area_municipality m
                left join core.area_change c on c.from_borders = 2020 and c.from_code = m.code
                where m.borders = 2020),
            every as (
                table later
                union all
                select old.borders, old.from_code, later.to_code, sum(old.share * later.share)
                from old join later on later.from_code = old.to_code group by 1, 2, 3
                union all
                select 2020, code, code, 1 from core.area_region)
            select borders, from_code collate "C" as from_code, to_code, share::double precision as share,
                count(*) over (partition by borders, to_code) as parts
            from every;
            create index on bench.way (borders, from_code);
            create table bench.area as
            select code, 'MUNICIPALITY' as level, kostra_group from core.area_municipality where borders = 2024
            union all
            select code, 'REGION', null from core.area_region;
            create table bench.definition as
            select distinct on (code) code, coalesce(numerator, code) as above,
                split_part(denominator, '@', 1) collate "C" as below,
                nullif(split_part(denominator, '@', 2), '')::integer as below_year, factor, merge_rule, extensive,
                level, direction <> 'DOWN' as highest_first, rankable, unit <> 'yes/no' as spreads, position
            from core.indicator order by code, version desc;
            create or replace view bench.reported as
            select distinct on (indicator, period, borders, area) indicator, left(period, 4)::integer as year, borders,
                area, value
            from core.observation where approved order by indicator, period, borders, area, version desc;
            create or replace view bench.counted as
            select indicator, year, borders, area, value from bench.reported
            union all
            select 'POP_ALL', year, borders, code, inhabitants from core.area_population
            union all
            select 'POP_18P', year, borders, code, adults from core.area_population
            union all
            select 'POP_0_17', year, borders, code, inhabitants - adults from core.area_population;
            analyze bench.way, bench.area, bench.definition""";

    /** The indicator, what stands above and below the line, the year, the first and the last year. */
    private static final String PLAIN = """
            with asked as (select * from bench.definition where code = ?),
            brought as materialized (
                select d.code, r.year, w.to_code as area,
                    case when count(r.value) < max(w.parts) then null
                        when d.merge_rule = 'SUM' then sum(r.value * w.share)
                        when d.merge_rule = 'AGREE' and min(r.value) = max(r.value) then min(r.value)
                        when d.merge_rule <> 'AGREE' and count(*) = 1 and (min(w.share) = 1 or not d.extensive)
                            then min(r.value)
                    end as value
                from bench.counted r
                join bench.definition d on d.code = r.indicator
                join bench.way w on w.borders = r.borders and w.from_code = r.area
                where r.indicator in (?, ?)
                group by d.code, d.merge_rule, d.extensive, r.year, w.to_code),
            sides as (
                select b.area, b.year, max(value) filter (where b.code = asked.above) as above,
                    case when below_year is null then max(value) filter (where b.code = asked.below)
                        else max(max(value) filter (where b.code = asked.below and b.year = below_year))
                            over (partition by b.area) end as below
                from brought b, asked group by b.area, b.year, below_year),
            worked as materialized (
                select area.code as area, area.kostra_group, year,
                    case when asked.below is null then s.above
                        when factor = 'change %' then 100 * (s.above - s.below) / nullif(s.below, 0)
                        else s.above / nullif(s.below, 0) * factor::double precision
                    end as value
                from asked join bench.area area on area.level = asked.level join sides s on s.area = area.code),
            placed as (
                select area, value, kostra_group, count(value) over (partition by kostra_group) as of,
                    rank() over (partition by kostra_group order by case when highest_first
                        then -round(value::numeric, 9) else round(value::numeric, 9) end nulls last) as rank
                from worked, asked where year = ?)
            select area.code, null::integer as year, p.value,
                case when rankable and p.kostra_group is not null and p.value is not null and p.of >= 10 then p.rank end
                    as rank,
                case when rankable and p.kostra_group is not null and p.value is not null and p.of >= 10 then p.of end
                    as rank_of,
                null::double precision[] as quantiles
            from asked join bench.area area on area.level = asked.level left join placed p on p.area = area.code
            union all
            select null, year, null, null, null, case when count(value) >= 5 and bool_and(spreads)
                then percentile_cont(array[0.1, 0.25, 0.5, 0.75, 0.9]) within group (order by value) end
            from worked, asked where year between ? and ? group by year
            order by 1, 2""";

    private final List<ComparedRow.Asked> indicators = new ArrayList<>();
    private final Connection owner;

    /** Makes ready what the statement rests on. */
    SqlComparison(Connection owner) throws SQLException {
        this.owner = owner;
        try (Statement statement = owner.createStatement()) {
            statement.execute(TABLES);
            try (ResultSet row =
                    statement.executeQuery("select code, above, below from bench.definition order by position")) {
                while (row.next()) {
                    indicators.add(new ComparedRow.Asked(row.getString(1), row.getString(2), row.getString(3)));
                }
            }
        }
    }

    List<ComparedRow.Asked> indicators() {
        return indicators;
    }

    /** The rows of one comparison: the areas by code, then the years. */
    List<ComparedRow> compare(ComparedRow.Asked asked, int year, int first, int last) throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement(PLAIN)) {
            statement.setString(1, asked.code());
            statement.setString(2, asked.above());
            statement.setString(3, asked.below() == null ? asked.above() : asked.below());
            statement.setInt(4, year);
            statement.setInt(5, first);
            statement.setInt(6, last);
            try (ResultSet row = statement.executeQuery()) {
                List<ComparedRow> rows = new ArrayList<>();
                while (row.next()) {
                    String area = row.getString(1);
                    rows.add(
                            area == null
                                    ? new ComparedRow.OfYear(row.getInt(2), quantiles(row))
                                    : new ComparedRow.OfArea(
                                            area,
                                            row.getObject(3, Double.class),
                                            row.getObject(4, Long.class),
                                            row.getObject(5, Long.class)));
                }
                return rows;
            }
        }
    }

    private static @Nullable List<Double> quantiles(ResultSet row) throws SQLException {
        Array array = row.getArray(6);
        return array == null ? null : Arrays.asList((Double[]) array.getArray());
    }
}
