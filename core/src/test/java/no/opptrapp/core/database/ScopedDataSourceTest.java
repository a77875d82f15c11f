package no.opptrapp.core.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.BoundActor;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.text.Language;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ScopedDataSourceTest {

    private static final Actor BERGEN = actor("Bergen", "4601");
    private static final Actor VESTLAND = actor("Vestland", "46");
    private static final String TOLD = "select core.actor_role() || ' ' || array_to_string(core.actor_areas(), '+')";

    private final DataSource data;

    ScopedDataSourceTest(DataSource pool) {
        this.data = ((DelegatingDataSource) pool).getTargetDataSource();
    }

    @Test
    void tells_the_database_who_acts_again_in_every_transaction() throws SQLException {
        try (Connection connection = data.getConnection()) {
            connection.setAutoCommit(false);
            assertThat(as(BERGEN, () -> read(connection, TOLD))).isEqualTo("MANAGER 4601");
            connection.commit();
            assertThat(as(VESTLAND, () -> read(connection, TOLD))).isEqualTo("MANAGER 46");
            connection.rollback();
        }
    }

    @Test
    void tells_it_again_after_rolling_back_to_a_savepoint_set_before_anything_was_done() throws SQLException {
        try (Connection connection = data.getConnection()) {
            connection.setAutoCommit(false);
            var savepoint = connection.setSavepoint();
            as(BERGEN, () -> read(connection, TOLD));
            connection.rollback(savepoint);
            assertThat(as(BERGEN, () -> read(connection, TOLD))).isEqualTo("MANAGER 4601");
        }
    }

    @Test
    void tells_what_the_scope_lies_in() throws SQLException {
        try (Connection connection = data.getConnection()) {
            connection.setAutoCommit(false);
            BoundActor bound = new BoundActor(BERGEN, BERGEN.scope(), Set.of("46", "VL", "NO"));
            assertThat(bound.<String, SQLException>call(
                            () -> read(connection, "select array_to_string(core.actor_above(), '+')")))
                    .isEqualTo("46+NO+VL");
        }
    }

    @Test
    void refuses_when_nobody_acts() throws SQLException {
        try (Connection connection = data.getConnection()) {
            connection.setAutoCommit(false);
            assertThatThrownBy(() -> read(connection, TOLD)).hasMessageContaining("Nobody acts");
        }
    }

    @Test
    void refuses_outside_a_transaction() throws SQLException {
        try (Connection connection = data.getConnection()) {
            assertThatThrownBy(() -> as(BERGEN, () -> read(connection, TOLD))).hasMessageContaining("No transaction");
        }
    }

    @Test
    void refuses_another_actor_within_a_transaction() throws SQLException {
        try (Connection connection = data.getConnection()) {
            connection.setAutoCommit(false);
            as(BERGEN, () -> read(connection, TOLD));
            assertThatThrownBy(() -> as(VESTLAND, () -> read(connection, TOLD)))
                    .hasMessageContaining("belongs to Bergen");
        }
    }

    private static Actor actor(String name, String area) {
        return new Actor(UUID.nameUUIDFromBytes(name.getBytes()), name, Role.MANAGER, Set.of(area), Language.NB);
    }

    private static <T> T as(Actor actor, ScopedValue.CallableOp<T, SQLException> action) throws SQLException {
        return new BoundActor(actor, actor.scope()).<T, SQLException>call(action);
    }

    private static String read(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
