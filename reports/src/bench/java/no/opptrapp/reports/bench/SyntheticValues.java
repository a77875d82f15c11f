package no.opptrapp.reports.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Approved values of every indicator that is not worked out from others, for every municipality on newest borders and the
 * years to 2023, deterministic: person-years wander between a half and three per thousand, services come and go.
 */
final class SyntheticValues {

    static final int LAST_YEAR = 2023;

    private static final String VALUES = """
            insert into core.observation (indicator, period, borders, area, version, value, status, origin, approved,
                recorded_by)
            select sheet.code, year::text, 2024, area.code, 1,
                case when sheet.unit = 'YES_NO' then ((place * 7 + sheet.position * 13 + year / 3) % 5 <> 0)::int
                    else 5 + (place * 31 + sheet.position * 17 + year * (place % 7)) % 200 end,
                'reported', 'bench', true, gen_random_uuid()
            from (select distinct on (code) code, position, unit, numerator from core.indicator
                    order by code, version desc) sheet,
                (select row_number() over (order by code) as place, code from core.area_municipality
                    where borders = 2024) area,
                generate_series(?, ?) as year
            where sheet.numerator is null and sheet.code not in ('POP_ALL', 'POP_18P', 'POP_0_17')""";

    private SyntheticValues() {}

    /** @return how many values there are */
    static int make(Connection owner, int years) throws SQLException {
        try (PreparedStatement insert = owner.prepareStatement(VALUES);
                Statement statement = owner.createStatement()) {
            insert.setInt(1, LAST_YEAR - years + 1);
            insert.setInt(2, LAST_YEAR);
            int values = insert.executeUpdate();
            statement.execute("analyze core.observation");
            return values;
        }
    }
}
