package no.opptrapp.planning.need.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import no.opptrapp.core.access.Actor;

/** Has the rules in place before anybody signs in, and tests what an earlier process left waiting. */
@Singleton
@Requires(beans = JdbcOperations.class)
class LoadRulesAtStart implements ApplicationEventListener<StartupEvent> {

    private final RuleLoading loading;
    private final RetestWorker worker;

    LoadRulesAtStart(RuleLoading loading, RetestWorker worker) {
        this.loading = loading;
        this.worker = worker;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        loading.load(Actor.job("load rules for needs"));
        worker.begin();
    }
}
