package no.opptrapp.core.area.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.order.Ordered;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.area.AreaCorrection;
import no.opptrapp.core.area.AreaCorrections;
import no.opptrapp.core.area.AreaFacts;
import no.opptrapp.core.area.AreaRegister;
import no.opptrapp.core.area.Areas;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Serves the register made from the facts in the database, loaded before anything else of a start. Whether another
 * instance put facts right is looked for now and then, beside the work that asks for the register.
 */
@Singleton
@Requires(beans = JdbcOperations.class)
class LoadedAreas implements Areas, AreaCorrections, ApplicationEventListener<StartupEvent>, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(LoadedAreas.class);
    private static final Actor JOB = Actor.job("load areas");
    private static final Duration TRUSTED = Duration.ofMinutes(1);

    private final AreaLoading loading;
    private final Clock clock;
    private final AtomicBoolean looking = new AtomicBoolean();
    private volatile @Nullable AreaRegister register;
    private volatile Instant looked = Instant.MIN;

    LoadedAreas(AreaLoading loading, Clock clock) {
        this.loading = loading;
        this.clock = clock;
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
        if (known == null) {
            return load();
        }
        if (clock.instant().isAfter(looked.plus(TRUSTED)) && looking.compareAndSet(false, true)) {
            Thread.ofVirtual().name("look for facts about areas").start(this::look);
        }
        return known;
    }

    private synchronized AreaRegister load() {
        AreaRegister known = register;
        if (known == null) {
            known = new AreaRegister(loading.load(JOB));
            looked = clock.instant();
            register = known;
        }
        return known;
    }

    /** In a thread of its own: whoever asked may be in the middle of a transaction as somebody else. */
    private void look() {
        try {
            looked = clock.instant();
            AreaRegister known = register;
            if (known != null && !known.version().equals(loading.version(JOB).orElse(known.version()))) {
                replace(loading.load(JOB));
            }
        } catch (RuntimeException unreachable) {
            LOG.warn("The facts about areas could not be looked for; those that are known are used on", unreachable);
        } finally {
            looking.set(false);
        }
    }

    @Override
    public void correct(Actor job, List<AreaCorrection> corrections) {
        replace(loading.correct(job, corrections));
    }

    private synchronized void replace(AreaFacts facts) {
        AreaRegister known = register;
        if (known == null || known.version().compareTo(facts.version()) < 0) {
            register = new AreaRegister(facts);
        }
    }
}
