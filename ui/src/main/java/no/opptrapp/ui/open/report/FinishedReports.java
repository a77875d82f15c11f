package no.opptrapp.ui.open.report;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * PDFs of published reports that have been made, by the tag of what they say. The longest unused give way when they
 * together take too much memory, and one that many ask for at once is made once.
 */
@Singleton
class FinishedReports {

    private static final long ROOM = 64L << 20;

    private final long room;
    private final Map<String, byte[]> finished = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, CompletableFuture<byte[]>> underWay = new LinkedHashMap<>();
    private long taken;

    @Inject
    FinishedReports() {
        this(ROOM);
    }

    /** @param room in bytes */
    FinishedReports(long room) {
        this.room = room;
    }

    /** The PDF of that tag; made now when there is none. What is thrown while it is made reaches all who wait for it. */
    byte[] get(String tag, Supplier<byte[]> making) {
        CompletableFuture<byte[]> mine = new CompletableFuture<>();
        CompletableFuture<byte[]> other;
        synchronized (this) {
            byte[] known = finished.get(tag);
            if (known != null) {
                return known;
            }
            other = underWay.putIfAbsent(tag, mine);
        }
        return other == null ? make(tag, making, mine) : waitFor(other);
    }

    private byte[] make(String tag, Supplier<byte[]> making, CompletableFuture<byte[]> mine) {
        try {
            byte[] made = making.get();
            keep(tag, made);
            mine.complete(made);
            return made;
        } catch (RuntimeException | Error defect) {
            mine.completeExceptionally(defect);
            throw defect;
        } finally {
            synchronized (this) {
                underWay.remove(tag);
            }
        }
    }

    private static byte[] waitFor(CompletableFuture<byte[]> other) {
        try {
            return other.join();
        } catch (CompletionException e) {
            throw new IllegalStateException("The report that somebody else was having made failed", e.getCause());
        }
    }

    private synchronized void keep(String tag, byte[] made) {
        finished.put(tag, made);
        taken += made.length;
        var eldest = finished.values().iterator();
        while (taken > room && eldest.hasNext()) {
            taken -= eldest.next().length;
            eldest.remove();
        }
    }
}
