package no.opptrapp.reports.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Needs, measures and the links between them for every municipality, deterministic: three of four needs are open, four of
 * five measures are planned, under way or done, and three of five measures are linked to the need of the same number.
 */
final class SyntheticPlans {

    private static final String MUNICIPALITIES =
            "(select row_number() over (order by code) as place, code from core.area_municipality"
                    + " where borders = 2024) area, generate_series(1, ?) as number";

    private static final String ID = "md5('%s' || area.code || ' ' || number)::uuid";

    private static final String PLAN_AREA = "(select array_agg(code order by code) from planning.plan_area)"
            + "[1 + (area.place + number) %% (select count(*) from planning.plan_area)]";

    private static final String NEEDS = "insert into planning.need (id, area, subject, plan_area, target_group, title,"
            + " state, severity, verdict, version, made_at, made_by, made_by_name, changed_at) select "
            + ID.formatted("need ") + ", area.code, 'said:' || number, " + PLAN_AREA.formatted()
            + ", 'BOTH', 'Behov ' || number,"
            + " (array['FOUND', 'ACKNOWLEDGED', 'PLANNED', 'DISMISSED'])[1 + (number * 7 + area.place) % 4],"
            + " 1 + (number * 37 + area.place * 11) % 100,"
            + " (array['FOUND', 'STILL', 'WORSE', 'RELIEVED'])[1 + (number * 3 + area.place) % 4],"
            + " 1, now(), gen_random_uuid(), 'somebody', now() from " + MUNICIPALITIES;

    private static final String MEASURES = "insert into planning.measure (id, area, version, title, description,"
            + " plan_area, target_group, status, responsible, shared, made_at, changed_at, changed_by, changed_by_name)"
            + " select " + ID.formatted("measure ") + ", area.code, 1, 'Tiltak ' || number, '', "
            + PLAN_AREA.formatted() + ", 'BOTH',"
            + " (array['PLANNED', 'UNDER_WAY', 'DONE', 'STOPPED', 'DONE'])[1 + (number * 3 + area.place) % 5],"
            + " '', false, now(), now(), gen_random_uuid(), 'bench' from " + MUNICIPALITIES;

    private static final String LINKS = "insert into planning.measure_need (measure, area, need, need_area, active)"
            + " select measure.id, area.code, " + ID.formatted("need ") + ", area.code, measure.active from "
            + MUNICIPALITIES + ", planning.measure where measure.id = " + ID.formatted("measure ")
            + " and (number + area.place) % 5 < 3";

    private SyntheticPlans() {}

    /** @param each so many needs and so many measures for every municipality */
    static void make(Connection owner, int each) throws SQLException {
        for (String sql : new String[] {NEEDS, MEASURES, LINKS}) {
            try (PreparedStatement statement = owner.prepareStatement(sql)) {
                statement.setInt(1, each);
                statement.executeUpdate();
            }
        }
        try (Statement statement = owner.createStatement()) {
            statement.execute("analyze planning.need, planning.measure, planning.measure_need");
        }
    }
}
