package no.opptrapp.planning.goal.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import no.opptrapp.core.access.Actor;

/** Has the plan areas in place before anybody signs in. */
@Singleton
@Requires(beans = JdbcOperations.class)
class LoadPlanAreasAtStart implements ApplicationEventListener<StartupEvent> {

    private final PlanAreaLoading loading;

    LoadPlanAreasAtStart(PlanAreaLoading loading) {
        this.loading = loading;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        loading.load(Actor.job("load plan areas"));
    }
}
