package no.opptrapp.planning.need.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Columns that many rows are written to in one statement: they go over as arrays, one for each column.
 *
 * @param all in the order they are written
 */
record Columns<T>(List<Column<T>> all) {

    private static final int AT_ONCE = 10_000;

    Columns {
        all = List.copyOf(all);
    }

    /**
     * One column.
     *
     * @param type of the column in PostgreSQL
     */
    record Column<T>(String name, String type, Function<T, @Nullable Object> part) {}

    static <T> Column<T> column(String name, String type, Function<T, @Nullable Object> part) {
        return new Column<>(name, type, part);
    }

    String names() {
        return all.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    /** {@code unnest(?::uuid[], …) as given (id, …)}. */
    String given() {
        return all.stream()
                        .map(column -> "?::" + column.type() + "[]")
                        .collect(Collectors.joining(", ", "unnest(", ")"))
                + " as given (" + names() + ")";
    }

    /** Runs a statement that has {@link #given} as its only parameters, for so many rows at once as are good. */
    int run(Connection connection, String sql, List<T> rows) throws SQLException {
        int written = 0;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int from = 0; from < rows.size(); from += AT_ONCE) {
                List<T> some = rows.subList(from, Math.min(rows.size(), from + AT_ONCE));
                for (int i = 0; i < all.size(); i++) {
                    Column<T> column = all.get(i);
                    statement.setArray(
                            i + 1,
                            connection.createArrayOf(
                                    column.type(),
                                    some.stream().map(column.part()).toArray()));
                }
                written += statement.executeUpdate();
            }
        }
        return written;
    }
}
