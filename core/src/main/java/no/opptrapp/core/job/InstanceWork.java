package no.opptrapp.core.job;

import java.time.Duration;

/**
 * Work that every instance takes its part in, in threads of its own, from when it has started until it is stopped. Who
 * does which piece is settled piece by piece, in the database.
 */
public interface InstanceWork {

    /** What its threads are called. */
    String name();

    /** How many pieces one instance is at, at the same time. */
    int threads();

    /**
     * Does the next piece; it is never interrupted, which would look as if the piece had failed. What it throws is logged,
     * and after a while the next piece is tried.
     *
     * @return false when there is nothing to do
     */
    boolean one();

    /** Waits until there may be something to do, or so long. */
    void await(Duration most) throws InterruptedException;

    /** Has those who wait look. */
    void wake();
}
