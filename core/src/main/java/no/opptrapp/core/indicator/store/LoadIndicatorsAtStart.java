package no.opptrapp.core.indicator.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.order.Ordered;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import no.opptrapp.core.access.Actor;

/** Has the definitions in place before anything is published. */
@Singleton
@Requires(beans = JdbcOperations.class)
class LoadIndicatorsAtStart implements ApplicationEventListener<StartupEvent>, Ordered {

    private final IndicatorLoading loading;

    LoadIndicatorsAtStart(IndicatorLoading loading) {
        this.loading = loading;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 10;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        loading.load(Actor.job("load indicators"), IndicatorFile.read());
    }
}
