package no.opptrapp.planning.measure.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import no.opptrapp.core.access.Actor;

/** Has the catalogue in place before anybody signs in. */
@Singleton
@Requires(beans = JdbcOperations.class)
class LoadCatalogueAtStart implements ApplicationEventListener<StartupEvent> {

    private final CatalogueLoading loading;

    LoadCatalogueAtStart(CatalogueLoading loading) {
        this.loading = loading;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        loading.load(Actor.job("load recommended measures"));
    }
}
