package no.opptrapp.ui.app;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import no.opptrapp.ui.open.page.Warming;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Warming up on a thread of its own, some seconds after the start, so that it takes nothing from the first page. */
final class WarmUp implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final int SECONDS_AFTER_START = 5;
    private static final int SECONDS_TO_STOP = 5;

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("warm-up").daemon().factory());

    private WarmUp() {}

    static WarmUp soon(Warming warming) {
        WarmUp warmUp = new WarmUp();
        warmUp.thread.schedule(() -> warmUp.run(warming), SECONDS_AFTER_START, TimeUnit.SECONDS);
        return warmUp;
    }

    private void run(Warming warming) {
        try {
            warming.run();
        } catch (RuntimeException failed) {
            if (!thread.isShutdown()) {
                LOG.warn("Warming up failed; the first report will take longer", failed);
            }
        } finally {
            thread.shutdown();
        }
    }

    /** What is under way may end while there still is a database. */
    @Override
    public void close() {
        thread.shutdownNow();
        try {
            thread.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
