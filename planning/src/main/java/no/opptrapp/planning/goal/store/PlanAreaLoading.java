package no.opptrapp.planning.goal.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.planning.goal.PlanAreaRepository;

/** Brings the carried plan areas into the database. */
@Singleton
@Requires(beans = JdbcOperations.class)
class PlanAreaLoading {

    private final PlanAreaRepository repository;

    PlanAreaLoading(PlanAreaRepository repository) {
        this.repository = repository;
    }

    @AllowedTo({})
    @Transactional
    void load(Actor job) {
        if (repository.mayLoad()) {
            repository.load(PlanAreaFile.read());
        }
    }
}
