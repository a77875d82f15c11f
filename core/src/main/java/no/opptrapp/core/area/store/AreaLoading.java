package no.opptrapp.core.area.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.area.AreaCorrection;
import no.opptrapp.core.area.AreaFacts;
import no.opptrapp.core.area.CorrectedFacts;

/** Brings the carried snapshot into the database when it is newer than what is there, and reads what holds. */
@Singleton
@Requires(beans = JdbcOperations.class)
class AreaLoading {

    private final AreaStore store;
    private final Clock clock;

    AreaLoading(AreaStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
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

    /** The name of the facts in force; empty when none are loaded. */
    @AllowedTo({})
    @Transactional(readOnly = true)
    Optional<String> version(Actor job) {
        return store.version();
    }

    /**
     * Puts facts right, under a new name: the day, or what comes after the name they had. In a transaction of its own:
     * whoever has it done may be in the middle of one as somebody else.
     */
    @AllowedTo({})
    @Transactional(propagation = TransactionDefinition.Propagation.REQUIRES_NEW)
    AreaFacts correct(Actor job, List<AreaCorrection> corrections) {
        store.lock();
        String before = store.version().orElseThrow();
        String today = LocalDate.now(clock).toString();
        AreaFacts facts =
                CorrectedFacts.of(store.read(before), corrections, today.compareTo(before) > 0 ? today : before + "+");
        store.replace(facts);
        return facts;
    }
}
