package no.opptrapp.reports.edition.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import no.opptrapp.core.text.Language;
import no.opptrapp.reports.edition.ReportKey;
import no.opptrapp.reports.edition.ReportKind;

/** Which report a row is about: the columns {@code kind, area, series, period, language}. */
public final class KeyColumns {

    /** The columns, in the order of {@link #set}. */
    public static final String ALL = "kind, area, series, period, language";

    /** The condition for one report, with its places in the order of {@link #set}. */
    public static final String OF_ONE = "kind = ? and area = ? and series = ? and period = ? and language = ?";

    private KeyColumns() {}

    /**
     * A query for the newest row of each report, those of the latest reports first; it has one place, for how many at most.
     *
     * @param columns what is wanted besides the key, {@code at} among it
     * @param order the column that counts the rows of a report
     */
    public static String newestOfEach(String table, String columns, String order) {
        return """
                select * from (
                    select distinct on (%1$s) %1$s, %2$s from %3$s order by %1$s, %4$s desc) newest
                order by at desc limit ?""".formatted(ALL, columns, table, order);
    }

    /** Puts a key in the first five places of a statement. */
    public static void set(PreparedStatement statement, ReportKey key) throws SQLException {
        statement.setString(1, key.kind().name());
        statement.setString(2, key.area());
        statement.setString(3, key.series());
        statement.setString(4, key.period());
        statement.setString(5, key.language().tag());
    }

    /** The key that a row has. */
    public static ReportKey key(ResultSet row) throws SQLException {
        return new ReportKey(
                ReportKind.valueOf(row.getString("kind")),
                row.getString("area"),
                row.getString("series"),
                row.getString("period"),
                Language.ofTag(row.getString("language")));
    }
}
