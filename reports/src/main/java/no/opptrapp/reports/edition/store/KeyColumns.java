package no.opptrapp.reports.edition.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import no.opptrapp.core.text.Language;
import no.opptrapp.reports.edition.ReportKey;
import no.opptrapp.reports.edition.ReportKind;

/** Which report a row is about: the columns {@code kind, area, series, period, language}. */
public final class KeyColumns {

    private KeyColumns() {}

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
