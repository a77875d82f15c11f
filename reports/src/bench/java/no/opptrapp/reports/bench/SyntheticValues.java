package no.opptrapp.reports.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.indicator.Unit;

/**
 * A file in the general layout with a value of every indicator that municipalities report, for every municipality on newest
 * borders and the years to 2023, deterministic: person-years wander, and are the sum of their parts; services come and go.
 *
 * @param file where it is
 * @param count how many values it has
 */
record SyntheticValues(Path file, int count) {

    private static final int LAST_YEAR = 2023;
    private static final String TOTAL = "PY_TOTAL";

    /** What is worked out, what comes with the register of inhabitants and what rounds publish cannot come by file. */
    private static final String SHEETS = """
            select code, unit, position
            from (select distinct on (code) code, unit, position, numerator, level from core.indicator
                    order by code, version desc) newest
            where numerator is null and level = 'MUNICIPALITY' and code not in ('POP_ALL', 'POP_18P', 'POP_0_17')
            order by position""";

    private static final String MUNICIPALITIES =
            "select code from core.area_municipality where borders = 2024 order by code";

    private record Sheet(String code, Unit unit, int position) {}

    /** @param years so many, each with a value */
    static SyntheticValues write(Connection owner, Path folder, int years) throws SQLException, IOException {
        List<Sheet> sheets = sheets(owner);
        List<String> municipalities = municipalities(owner);
        int total = sheets.stream()
                .filter(sheet -> sheet.code().equals(TOTAL))
                .findFirst()
                .orElseThrow()
                .position();
        Path file = folder.resolve("values.csv");
        int count = 0;
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("indicator;area;borders;period;value;base;status\n");
            for (int place = 1; place <= municipalities.size(); place++) {
                for (Sheet sheet : sheets) {
                    for (int year = LAST_YEAR - years + 1; year <= LAST_YEAR; year++) {
                        out.write(sheet.code() + ";" + municipalities.get(place - 1) + ";2024;" + year + ";"
                                + value(sheet, total, place, year) + ";" + base(sheet) + ";reported\n");
                        count++;
                    }
                }
            }
        }
        return new SyntheticValues(file, count);
    }

    private static int value(Sheet sheet, int total, int place, int year) {
        return switch (sheet.code()) {
            case "PY_ADULT" -> wandering(total, place, year) - wandering(total, place, year) / 4;
            case "PY_CHILD" -> wandering(total, place, year) / 4;
            default ->
                switch (sheet.unit()) {
                    case YES_NO -> (place * 7 + sheet.position() * 13 + year / 3) % 5 == 0 ? 0 : 1;
                    case MEAN_1_5 -> 1 + wandering(sheet.position(), place, year) % 5;
                    case PERCENT, PERSON_YEARS, PERSONS, PER_1000, PER_10000, FUNCTIONS ->
                        wandering(sheet.position(), place, year);
                };
        };
    }

    /**
     * 3 to 14, few enough for the smallest municipality: some stand still from year to year, some go up, some down, until
     * they begin anew.
     */
    private static int wandering(int position, int place, int year) {
        return 3 + (place * 31 + position * 17 + year * (place % 11)) % 12;
    }

    /** Of how many people: needed where few of them must not be seen. */
    private static String base(Sheet sheet) {
        return sheet.unit() == Unit.PERCENT ? "40" : "";
    }

    private static List<Sheet> sheets(Connection owner) throws SQLException {
        List<Sheet> sheets = new ArrayList<>();
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(SHEETS)) {
            while (row.next()) {
                sheets.add(new Sheet(row.getString(1), Unit.ofWritten(row.getString(2)), row.getInt(3)));
            }
        }
        return sheets;
    }

    private static List<String> municipalities(Connection owner) throws SQLException {
        List<String> codes = new ArrayList<>();
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(MUNICIPALITIES)) {
            while (row.next()) {
                codes.add(row.getString(1));
            }
        }
        return codes;
    }
}
