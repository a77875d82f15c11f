package no.opptrapp.reports.batch;

import jakarta.inject.Singleton;
import java.time.Duration;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.job.InstanceWork;

/** Has two threads of each instance make the reports of batches. */
@Singleton
final class BatchWorkers implements InstanceWork {

    static final int THREADS = 2;

    private static final Actor JOB = Actor.job("report-batches");

    private final BatchWork work;
    private final BatchBell bell;

    BatchWorkers(BatchWork work, BatchBell bell) {
        this.work = work;
        this.bell = bell;
    }

    @Override
    public String name() {
        return JOB.name();
    }

    @Override
    public int threads() {
        return THREADS;
    }

    @Override
    public boolean one() {
        return work.one(JOB);
    }

    @Override
    public void await(Duration most) throws InterruptedException {
        bell.await(most);
    }

    @Override
    public void wake() {
        bell.ring(THREADS);
    }
}
