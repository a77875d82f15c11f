package no.opptrapp.core.exchange;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * How many files one process takes in at once. Those that are still coming cost disk only and may be many; those that
 * are being stored hold a connection each, and must leave most of the pool of sixteen to everybody else.
 */
@Singleton
public class ImportRoom {

    private static final int RECEIVED_AT_ONCE = 100;
    private static final int STORED_AT_ONCE = 5;
    private static final Duration TURN = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Semaphore receiving;
    private final Semaphore storing;
    private final Duration turn;

    ImportRoom() {
        this(RECEIVED_AT_ONCE, STORED_AT_ONCE, TURN);
    }

    /** @param turn how long a file that is here waits for its turn to be stored */
    ImportRoom(int receivedAtOnce, int storedAtOnce, Duration turn) {
        this.receiving = new Semaphore(receivedAtOnce);
        this.storing = new Semaphore(storedAtOnce, true);
        this.turn = turn;
    }

    /** @throws Busy when too many are coming already */
    public Place receive() {
        if (!receiving.tryAcquire()) {
            throw new Busy(PATIENCE);
        }
        return new Place();
    }

    /** The place of one file, from its first byte until it is stored. */
    public final class Place implements AutoCloseable {

        private Place() {}

        /** @throws Busy when the turn does not come in time; nothing is stored then */
        public <T> T store(Supplier<T> work) {
            if (!comesTheTurn()) {
                throw new Busy(PATIENCE);
            }
            try {
                return work.get();
            } finally {
                storing.release();
            }
        }

        private boolean comesTheTurn() {
            try {
                return storing.tryAcquire(turn.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return false;
            }
        }

        @Override
        public void close() {
            receiving.release();
        }
    }
}
