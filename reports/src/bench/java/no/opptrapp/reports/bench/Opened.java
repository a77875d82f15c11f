package no.opptrapp.reports.bench;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;

/**
 * What a benchmark has opened: servers, processes, folders. Closed when it is done, and also when somebody stops the
 * program half-way; what was opened last goes first.
 */
final class Opened implements AutoCloseable {

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final Thread whenStopped = new Thread(this::closeAll, "stop");
    private boolean closed;

    Opened() {
        Runtime.getRuntime().addShutdownHook(whenStopped);
    }

    /** Opens one more; a stop waits until it is open, so that it is closed too. */
    synchronized <T extends AutoCloseable> T add(Callable<T> opening) throws Exception {
        if (closed) {
            throw new IllegalStateException("The benchmarks were stopped");
        }
        T part = opening.call();
        parts.push(part);
        return part;
    }

    @Override
    public void close() {
        if (keepsRunning()) {
            closeAll();
        }
    }

    private boolean keepsRunning() {
        try {
            return Runtime.getRuntime().removeShutdownHook(whenStopped);
        } catch (IllegalStateException stopping) {
            // The hook is at it already.
            return false;
        }
    }

    private synchronized void closeAll() {
        closed = true;
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception failed) {
                // The rest must be closed all the same.
                System.err.println("bench: something did not close: " + failed);
            }
        }
    }
}
