package no.opptrapp.core.access;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import no.opptrapp.core.clock.Ids;
import org.jspecify.annotations.Nullable;

/** The trail of everything that people and programs change. It can be added to and read, never altered. */
@Singleton
public class Audit {

    private final AuditTrail trail;
    private final Ids ids;
    private final Clock clock;

    Audit(AuditTrail trail, Ids ids, Clock clock) {
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    /** Notes a change in the transaction that makes it; outside one it is refused, for then it could be lost. */
    @AllowedTo({Role.READER, Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Actor actor, AuditedChange change) {
        trail.add(new AuditEntry(ids.next(), clock.instant(), actor.id(), actor.name(), actor.role(), change));
    }

    /**
     * The newest entries.
     *
     * @param before the id of the entry to go on from, or null for the newest
     * @param limit at most this many, 1 to 1000
     */
    @AllowedTo({Role.OWNER, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<AuditEntry> newest(Actor actor, @Nullable UUID before, int limit) {
        return trail.newest(before, Math.clamp(limit, 1, 1000));
    }

    /** All that happened to one thing, oldest first. */
    @AllowedTo({Role.OWNER, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<AuditEntry> of(Actor actor, String subject) {
        return trail.of(subject);
    }
}
