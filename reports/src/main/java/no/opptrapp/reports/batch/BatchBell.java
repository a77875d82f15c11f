package no.opptrapp.reports.batch;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes those in this instance who wait for reports to make. */
@Singleton
class BatchBell {

    private final Semaphore rung = new Semaphore(0);

    void ring(int workers) {
        rung.release(workers);
    }

    /** Waits until it is rung, or so long. Who is woken in vain only looks once more. */
    void await(Duration most) throws InterruptedException {
        rung.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS);
    }
}
