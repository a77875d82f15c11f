package no.opptrapp.reports.batch.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/** Why something failed, as it is kept: the key of a text and what stands in its places. */
public record Problem(String key, List<String> arguments) {

    public static Problem of(Text why) {
        if (!(why instanceof Text.Message(String key, List<Object> arguments))) {
            throw new IllegalArgumentException("Not in a bundle: " + why);
        }
        return new Problem(key, arguments.stream().map(String::valueOf).toList());
    }

    /** Of the columns {@code problem} and {@code problem_arguments}; null where nothing failed. */
    public static @Nullable Text read(ResultSet row) throws SQLException {
        String key = row.getString("problem");
        Array arguments = row.getArray("problem_arguments");
        return key == null ? null : Text.of(key, arguments == null ? new Object[0] : (Object[]) arguments.getArray());
    }
}
