package no.opptrapp.planning.need.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.opptrapp.core.access.Actor;
import no.opptrapp.planning.need.NeedTesting;
import no.opptrapp.planning.need.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tests needs in a thread of its own, one run at a time: right after a transaction that brought values, and now and then
 * for what another process left waiting.
 */
@Singleton
@Requires(beans = JdbcOperations.class)
class RetestWorker {

    private static final Logger LOG = LoggerFactory.getLogger(RetestWorker.class);
    private static final Actor JOB = Actor.job("need-rules");
    private static final Duration NOW_AND_THEN = Duration.ofMinutes(1);

    /** So long somebody who brought values waits, so that what is read next knows them. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final NeedTesting testing;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("need-testing").factory());

    RetestWorker(NeedTesting testing) {
        this.testing = testing;
    }

    /** Tests what waits, and looks again now and then. */
    void begin() {
        long every = NOW_AND_THEN.toMillis();
        thread.scheduleWithFixedDelay(this::work, every, every, TimeUnit.MILLISECONDS);
        wake();
    }

    /** Tests what waits, and returns when it is done or takes long; it goes on then by itself. */
    void wake() {
        try {
            thread.submit(this::work).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            LOG.debug("Needs are still being tested");
        } catch (RejectedExecutionException stopping) {
            LOG.debug("The program ends; needs are tested at the next start");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Work that keeps its own failures failed", e);
        }
    }

    private void work() {
        try {
            Map<Verdict, Integer> counts = testing.run(JOB);
            if (!counts.isEmpty()) {
                LOG.debug("Needs tested: {}", counts);
            }
        } catch (RuntimeException e) {
            // What waits stays in the queue; the next run takes it up.
            LOG.error("Needs could not be tested", e);
        }
    }

    @PreDestroy
    void end() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
