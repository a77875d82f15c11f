package no.opptrapp.planning.measure.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.planning.measure.CatalogueRepository;

/** Brings the carried catalogue into the database. */
@Singleton
@Requires(beans = JdbcOperations.class)
class CatalogueLoading {

    private final CatalogueRepository repository;

    CatalogueLoading(CatalogueRepository repository) {
        this.repository = repository;
    }

    @AllowedTo({})
    @Transactional
    void load(Actor job) {
        if (repository.mayLoad()) {
            repository.load(CatalogueFile.read());
        }
    }
}
