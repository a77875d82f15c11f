package no.opptrapp.core.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.BoundActor;
import org.jspecify.annotations.Nullable;

/** A connection on which nothing is done for nobody: every transaction has one actor, known to the database. */
final class ScopedConnection implements InvocationHandler {

    /** Ways to run something, or to reach the driver's own ways. */
    private static final Set<String> RUNS = Set.of("createStatement", "prepareStatement", "prepareCall", "unwrap");

    /** After these the settings of the transaction are gone, or may be. */
    private static final Set<String> FORGETS = Set.of("commit", "rollback", "close", "setAutoCommit", "abort");

    private static final String TELL =
            "select set_config('app.actor', ?, true), set_config('app.role', ?, true), set_config('app.scope', ?, true),"
                    + " set_config('app.above', ?, true), set_config('app.name', ?, true)";

    private final Connection connection;
    private final Supplier<Optional<BoundActor>> acting;
    private @Nullable Actor told;

    private ScopedConnection(Connection connection, Supplier<Optional<BoundActor>> acting) {
        this.connection = connection;
        this.acting = acting;
    }

    /** @param acting who acts, at the time it is asked */
    static Connection around(Connection connection, Supplier<Optional<BoundActor>> acting) {
        return (Connection) Proxy.newProxyInstance(
                ScopedConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new ScopedConnection(connection, acting));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (RUNS.contains(method.getName())) {
            tellWhoActs();
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException wrapped) {
            throw wrapped.getCause() == null ? wrapped : wrapped.getCause();
        } finally {
            if (FORGETS.contains(method.getName())) {
                told = null;
            }
        }
    }

    private void tellWhoActs() throws SQLException {
        BoundActor bound = acting.get()
                .orElseThrow(() -> new IllegalStateException(
                        "Nobody acts: reach the database through a service method that is @AllowedTo somebody"));
        if (connection.getAutoCommit()) {
            throw new IllegalStateException("No transaction: make the service method @Transactional");
        }
        if (told == null) {
            tell(bound);
            told = bound.actor();
        } else if (!told.isSameAs(bound.actor())) {
            throw new IllegalStateException("This transaction belongs to " + told.name() + ", not to "
                    + bound.actor().name());
        }
    }

    private void tell(BoundActor bound) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TELL)) {
            statement.setString(1, bound.actor().id().toString());
            statement.setString(2, bound.actor().role().name());
            statement.setString(3, bound.areaList());
            statement.setString(4, bound.aboveList());
            statement.setString(5, bound.actor().name());
            statement.execute();
        }
    }
}
