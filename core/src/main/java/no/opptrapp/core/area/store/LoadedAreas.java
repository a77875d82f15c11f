package no.opptrapp.core.area.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.order.Ordered;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.area.AreaRegister;
import no.opptrapp.core.area.Areas;
import org.jspecify.annotations.Nullable;

/** Serves the register made from the facts in the database, loaded before anything else of a start. */
@Singleton
@Requires(beans = JdbcOperations.class)
class LoadedAreas implements Areas, ApplicationEventListener<StartupEvent>, Ordered {

    private final AreaLoading loading;
    private volatile @Nullable AreaRegister register;

    LoadedAreas(AreaLoading loading) {
        this.loading = loading;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        register();
    }

    @Override
    public AreaRegister register() {
        AreaRegister known = register;
        return known == null ? load() : known;
    }

    private synchronized AreaRegister load() {
        AreaRegister known = register;
        if (known == null) {
            known = new AreaRegister(loading.load(Actor.job("load areas")));
            register = known;
        }
        return known;
    }
}
