package no.opptrapp.core.official.store;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Moments and lists of texts in columns. */
final class Columns {

    private Columns() {}

    static @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(maybe(row, column), column);
    }

    static @Nullable Instant maybe(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    static void texts(PreparedStatement statement, int place, List<String> texts) throws SQLException {
        statement.setArray(place, statement.getConnection().createArrayOf("text", texts.toArray()));
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
