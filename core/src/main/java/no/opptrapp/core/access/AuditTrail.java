package no.opptrapp.core.access;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the trail is kept. */
public interface AuditTrail {

    void add(AuditEntry entry);

    /** Newest first, those older than {@code before} when it is given. */
    List<AuditEntry> newest(@Nullable UUID before, int limit);

    /** Oldest first. */
    List<AuditEntry> of(String subject);
}
