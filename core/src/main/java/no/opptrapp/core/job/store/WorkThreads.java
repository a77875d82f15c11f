package no.opptrapp.core.job.store;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import no.opptrapp.core.job.InstanceWork;
import no.opptrapp.core.job.Jobs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The threads of this instance that do one kind of shared work. */
final class WorkThreads implements Jobs.Working {

    private static final Logger LOG = LoggerFactory.getLogger(WorkThreads.class);

    /** How soon what another instance was asked for, or left, is taken up. */
    private static final Duration LOOK = Duration.ofSeconds(5);

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final InstanceWork work;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final List<Thread> threads;

    private WorkThreads(InstanceWork work) {
        this.work = work;
        this.threads = IntStream.rangeClosed(1, work.threads())
                .mapToObj(number -> Thread.ofPlatform().daemon().name(work.name() + "-" + number))
                .map(thread -> thread.unstarted(this::workUntilStopped))
                .toList();
    }

    static WorkThreads begin(InstanceWork work) {
        WorkThreads begun = new WorkThreads(work);
        begun.threads.forEach(Thread::start);
        return begun;
    }

    private void workUntilStopped() {
        try {
            while (!stopped.get()) {
                if (!hasDoneOne()) {
                    work.await(LOOK);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean hasDoneOne() {
        try {
            return work.one();
        } catch (RuntimeException defect) {
            LOG.error("A piece of {} failed", work.name(), defect);
            return false;
        }
    }

    /** Lets each finish what it is at, for a while, and begin nothing more. What is not finished by then is left. */
    @Override
    public void close() {
        stopped.set(true);
        work.wake();
        try {
            for (Thread thread : threads) {
                thread.join(PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
