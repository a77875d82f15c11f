package no.opptrapp.core.database;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.util.Set;
import javax.sql.DataSource;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.BoundActor;
import no.opptrapp.core.access.Role;

/** Connections for a library that works with the database in threads of its own, and can be told no actor. */
@Singleton
@Requires(beans = DataSource.class)
public class JobConnections {

    private final DataSource dataSource;

    JobConnections(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Gives connections in whose every transaction this job acts, in the whole country, whoever asks for one.
     *
     * @throws IllegalArgumentException when it is no job: people act through services
     */
    public DataSource as(Actor job) {
        if (job.role() != Role.JOB) {
            throw new IllegalArgumentException(job.name() + " is no job");
        }
        DataSource plain = DelegatingDataSource.unwrapDataSource(dataSource);
        if (plain instanceof ScopedDataSource scoped) {
            return scoped.actingAlways(new BoundActor(job, Set.of("NO")));
        }
        throw new IllegalStateException("The pool has no scope around it: " + plain.getClass());
    }
}
