package no.opptrapp.planning.need.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.connection.ConnectionOperations;
import io.micronaut.data.connection.ConnectionStatus;
import io.micronaut.data.connection.ConnectionSynchronization;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.clock.Ids;
import no.opptrapp.core.job.AfterCommit;
import no.opptrapp.planning.need.RetestQueue;

/** The queue of what must be tested again, in PostgreSQL; wakes the worker when a transaction that noted something is over. */
@Singleton
@Requires(beans = JdbcOperations.class)
class StoredRetestQueue implements RetestQueue {

    /** So long one can look what was tested when; the trail keeps what came of it. */
    private static final Duration KEPT = Duration.ofDays(7);

    private final JdbcOperations jdbc;
    private final AfterCommit committed;
    private final ConnectionOperations<Connection> connections;
    private final Provider<RetestWorker> worker;
    private final Ids ids;

    StoredRetestQueue(
            JdbcOperations jdbc,
            AfterCommit committed,
            ConnectionOperations<Connection> connections,
            Provider<RetestWorker> worker,
            Ids ids) {
        this.jdbc = jdbc;
        this.committed = committed;
        this.connections = connections;
        this.worker = worker;
        this.ids = ids;
    }

    @Override
    public void addIndicators(Set<String> indicators) {
        add("indicator", indicators);
    }

    @Override
    public void addRules(Set<String> codes) {
        add("rule", codes);
    }

    private void add(String column, Set<String> codes) {
        jdbc.prepareStatement("insert into planning.retest (id, " + column + ") values (?, ?)", row -> {
            for (String code : codes) {
                row.setObject(1, ids.next());
                row.setString(2, code);
                row.addBatch();
            }
            return row.executeBatch().length;
        });
        committed.then(this::wakeAfterwards);
    }

    /**
     * Once the connection has been given back, so that whoever waits for the worker holds none that others need. It is asked
     * for here, at the end of the outermost transaction: those within do not hear when it is closed.
     */
    private void wakeAfterwards() {
        Optional<ConnectionStatus<Connection>> own =
                connections.findConnectionStatus().filter(ConnectionStatus::isNew);
        own.ifPresentOrElse(
                connection -> connection.registerSynchronization(new ConnectionSynchronization() {
                    @Override
                    public void afterClosed() {
                        worker.get().wake();
                    }
                }),
                () -> worker.get().wake());
    }

    @Override
    public Waiting waiting() {
        return jdbc.prepareStatement(
                "select id, indicator, rule from planning.retest where done_at is null", statement -> {
                    Set<UUID> entries = new HashSet<>();
                    Set<String> indicators = new HashSet<>();
                    Set<String> rules = new HashSet<>();
                    try (ResultSet row = statement.executeQuery()) {
                        while (row.next()) {
                            entries.add(row.getObject("id", UUID.class));
                            Optional.ofNullable(row.getString("indicator")).ifPresent(indicators::add);
                            Optional.ofNullable(row.getString("rule")).ifPresent(rules::add);
                        }
                    }
                    return new Waiting(entries, indicators, rules);
                });
    }

    @Override
    public void done(Waiting waiting, Instant at) {
        jdbc.prepareStatement("delete from planning.retest where done_at < ?", statement -> {
            statement.setObject(1, at.minus(KEPT).atOffset(ZoneOffset.UTC));
            return statement.executeUpdate();
        });
        jdbc.execute(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement("update planning.retest set done_at = ? where id = any (?)")) {
                statement.setObject(1, at.atOffset(ZoneOffset.UTC));
                statement.setArray(
                        2, connection.createArrayOf("uuid", waiting.entries().toArray()));
                return statement.executeUpdate();
            }
        });
    }
}
