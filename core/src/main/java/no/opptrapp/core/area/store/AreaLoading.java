package no.opptrapp.core.area.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.area.AreaFacts;

/** Brings the carried snapshot into the database when it is newer than what is there, and reads what holds. */
@Singleton
@Requires(beans = JdbcOperations.class)
class AreaLoading {

    private final AreaStore store;

    AreaLoading(AreaStore store) {
        this.store = store;
    }

    /**
     * The facts in force. The snapshot is loaded when the database has none, or older ones: versions are dates, and a
     * later import of official changes has a later date, which a start of the program leaves alone.
     */
    @AllowedTo({})
    @Transactional
    AreaFacts load(Actor job) {
        if (store.mayReplace()) {
            store.lock();
            Optional<String> loaded = store.version();
            if (loaded.isEmpty() || loaded.get().compareTo(AreaSnapshot.version()) < 0) {
                store.replace(AreaSnapshot.read());
            }
        }
        return store.version().map(store::read).orElseGet(AreaSnapshot::read);
    }
}
