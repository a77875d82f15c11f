package no.opptrapp.reports.batch;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells those in this instance who watch a batch that something has happened to it. What other instances do is not told:
 * whoever watches asks now and then besides.
 */
@Singleton
public class BatchNews {

    private final Map<UUID, Set<Runnable>> watching = new ConcurrentHashMap<>();

    /** Watches until it is closed. */
    public Watch watch(UUID batch, Runnable told) {
        watching.computeIfAbsent(batch, none -> ConcurrentHashMap.newKeySet()).add(told);
        return () -> watching.computeIfPresent(batch, (id, all) -> {
            all.remove(told);
            return all.isEmpty() ? null : all;
        });
    }

    void changed(UUID batch) {
        watching.getOrDefault(batch, Set.of()).forEach(Runnable::run);
    }

    /** Somebody who watches. */
    public interface Watch extends AutoCloseable {
        @Override
        void close();
    }
}
