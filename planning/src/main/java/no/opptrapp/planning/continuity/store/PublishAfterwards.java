package no.opptrapp.planning.continuity.store;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.ShutdownEvent;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.job.AfterCommit;
import no.opptrapp.planning.continuity.ContinuityIndicators;
import no.opptrapp.planning.continuity.Preparedness;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes for an area in a thread of its own, as soon as the transaction that changed it is over. When the program stops,
 * what has begun is finished before the database is closed, and the rest waits for the recurring job.
 */
@Singleton
final class PublishAfterwards implements Preparedness, ApplicationEventListener<ShutdownEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(PublishAfterwards.class);
    private static final Actor JOB = Actor.job("continuity-indicators");
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final AfterCommit committed;
    private final Provider<ContinuityIndicators> indicators;
    private final ExecutorService publishing = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("continuity-indicators").factory());

    /** Who changes much at once is published once. */
    private final Set<String> waiting = ConcurrentHashMap.newKeySet();

    PublishAfterwards(AfterCommit committed, Provider<ContinuityIndicators> indicators) {
        this.committed = committed;
        this.indicators = indicators;
    }

    @Override
    public void changed(String area) {
        committed.then(() -> {
            if (!waiting.add(area)) {
                return;
            }
            try {
                publishing.execute(() -> publish(area));
            } catch (RejectedExecutionException stopping) {
                LOG.debug("The program ends; the preparedness of {} is published by the recurring job", area);
            }
        });
    }

    private void publish(String area) {
        waiting.remove(area);
        try {
            indicators.get().publish(JOB, area);
        } catch (RuntimeException e) {
            if (publishing.isShutdown()) {
                LOG.debug("The program ends; the preparedness of {} is published by the recurring job", area, e);
                return;
            }
            // Nothing is lost: the recurring job publishes it.
            LOG.warn("The preparedness of {} could not be published yet", area, e);
        }
    }

    @Override
    public void onApplicationEvent(ShutdownEvent stopping) {
        publishing.shutdown();
        try {
            if (!publishing.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                publishing.shutdownNow();
            }
        } catch (InterruptedException e) {
            publishing.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
