package no.opptrapp.core.official.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, as it is kept: the key of a text and what stands in its places.
 *
 * @param key of a bundle
 * @param arguments as they are read in every language
 */
record ProblemColumns(String key, List<String> arguments) {

    static ProblemColumns of(Text problem) {
        if (!(problem instanceof Text.Message(String key, List<Object> arguments))) {
            throw new IllegalArgumentException("Not in a bundle: " + problem);
        }
        return new ProblemColumns(
                key, arguments.stream().map(ProblemColumns::written).toList());
    }

    private static String written(Object argument) {
        return argument instanceof Text.Verbatim(String value) ? value : String.valueOf(argument);
    }

    static @Nullable Text read(ResultSet row, String key, String arguments) throws SQLException {
        String known = row.getString(key);
        return known == null ? null : new ProblemColumns(known, Columns.texts(row, arguments)).text();
    }

    private Text text() {
        return Text.of(key, arguments.toArray());
    }
}
