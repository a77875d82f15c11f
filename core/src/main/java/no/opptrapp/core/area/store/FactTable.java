package no.opptrapp.core.area.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * How one kind of fact is kept in a table: read whole, replaced whole.
 *
 * @param table the table in the schema core
 * @param columns its columns, in the order of the binder
 * @param order the columns it is read in order of
 */
record FactTable<T>(String table, List<String> columns, String order, Binder<T> binder, Reader<T> reader) {

    /** Sets the columns of a row. */
    interface Binder<T> {
        void bind(PreparedStatement row, T fact) throws SQLException;
    }

    /** Makes a fact of a row. */
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    void replace(Connection connection, List<T> facts) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from core." + table)) {
            delete.execute();
        }
        String places = String.join(", ", columns.stream().map(column -> "?").toList());
        String insert = "insert into core." + table + " (" + String.join(", ", columns) + ") values (" + places + ")";
        try (PreparedStatement row = connection.prepareStatement(insert)) {
            for (T fact : facts) {
                binder.bind(row, fact);
                row.addBatch();
            }
            row.executeBatch();
        }
    }

    List<T> read(Connection connection) throws SQLException {
        String select = "select " + String.join(", ", columns) + " from core." + table + " order by " + order;
        List<T> facts = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(select);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                facts.add(reader.read(rows));
            }
        }
        return facts;
    }
}
