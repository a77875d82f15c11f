package no.opptrapp.core.indicator.intake.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import no.opptrapp.core.indicator.Observation;
import org.jspecify.annotations.Nullable;

/** Adds many versions of one import in a few statements: columns go over as arrays. */
final class VersionArrays {

    private static final int AT_ONCE = 20_000;

    private static final String INSERT = """
            insert into core.observation (indicator, period, borders, area, version, value, base, status, origin, approved,
                import_id)
            select indicator, period, borders, area, version, value, base, status, origin, approved, ?
            from unnest(?::text[], ?::text[], ?::smallint[], ?::text[], ?::int[], ?::float8[], ?::bigint[], ?::text[],
                ?::text[], ?::boolean[])
                as new (indicator, period, borders, area, version, value, base, status, origin, approved)""";

    private VersionArrays() {}

    static int insert(Connection connection, UUID importId, List<Observation> versions) throws SQLException {
        int added = 0;
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (int from = 0; from < versions.size(); from += AT_ONCE) {
                List<Observation> some = versions.subList(from, Math.min(versions.size(), from + AT_ONCE));
                statement.setObject(1, importId);
                new Columns(connection, statement, some).bind();
                added += statement.executeUpdate();
            }
        }
        return added;
    }

    private record Columns(Connection connection, PreparedStatement statement, List<Observation> versions) {

        void bind() throws SQLException {
            array(2, "text", version -> version.key().indicator());
            array(3, "text", version -> version.key().period().key());
            array(4, "int2", version -> version.key().borders().year());
            array(5, "text", version -> version.key().area());
            array(6, "int4", Observation::version);
            array(7, "float8", version -> version.finding().value());
            array(8, "int8", version -> version.finding().base());
            array(9, "text", version -> version.finding().status().written());
            array(10, "text", Observation::origin);
            array(11, "bool", Observation::approved);
        }

        private void array(int place, String type, Function<Observation, @Nullable Object> part) throws SQLException {
            statement.setArray(
                    place,
                    connection.createArrayOf(type, versions.stream().map(part).toArray()));
        }
    }
}
