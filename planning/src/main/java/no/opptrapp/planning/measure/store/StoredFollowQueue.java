package no.opptrapp.planning.measure.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.clock.Ids;
import no.opptrapp.core.job.AfterCommit;
import no.opptrapp.planning.measure.FollowQueue;
import no.opptrapp.planning.measure.NeedFollowing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The queue in PostgreSQL; it is worked off in a thread of its own as soon as the transaction that noted something is over. */
@Singleton
@Requires(beans = JdbcOperations.class)
class StoredFollowQueue implements FollowQueue {

    private static final Logger LOG = LoggerFactory.getLogger(StoredFollowQueue.class);
    private static final Actor JOB = Actor.job("follow-needs");

    private final JdbcOperations jdbc;
    private final AfterCommit committed;
    private final Provider<NeedFollowing> following;
    private final Ids ids;

    StoredFollowQueue(JdbcOperations jdbc, AfterCommit committed, Provider<NeedFollowing> following, Ids ids) {
        this.jdbc = jdbc;
        this.committed = committed;
        this.following = following;
        this.ids = ids;
    }

    @Override
    public void add(Collection<UUID> needs) {
        if (needs.isEmpty()) {
            return;
        }
        jdbc.prepareStatement("insert into planning.need_follow (id, need) values (?, ?)", row -> {
            for (UUID need : needs) {
                row.setObject(1, ids.next());
                row.setObject(2, need);
                row.addBatch();
            }
            return row.executeBatch().length;
        });
        committed.then(() -> Thread.ofVirtual().name("follow-needs").start(this::work));
    }

    private void work() {
        try {
            following.get().run(JOB);
        } catch (RuntimeException e) {
            // What waits stays in the queue; the recurring job takes it up.
            LOG.warn("Needs could not be brought up to their measures yet", e);
        }
    }

    @Override
    public Waiting waiting() {
        return jdbc.prepareStatement("select id, need from planning.need_follow", statement -> {
            Set<UUID> entries = new HashSet<>();
            Set<UUID> needs = new HashSet<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    entries.add(row.getObject(1, UUID.class));
                    needs.add(row.getObject(2, UUID.class));
                }
            }
            return new Waiting(entries, needs);
        });
    }

    @Override
    public void done(Waiting waiting) {
        jdbc.execute(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement("delete from planning.need_follow where id = any (?)")) {
                statement.setArray(
                        1, connection.createArrayOf("uuid", waiting.entries().toArray()));
                return statement.executeUpdate();
            }
        });
    }
}
