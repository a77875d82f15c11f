package no.opptrapp.core.access.store;

import io.micronaut.data.model.Pageable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import no.opptrapp.core.access.AuditEntry;
import no.opptrapp.core.access.AuditTrail;
import org.jspecify.annotations.Nullable;

/** The trail in {@code core.audit_entry}, which the application role may not alter. */
@Singleton
final class StoredAuditTrail implements AuditTrail {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private final AuditRows rows;

    StoredAuditTrail(AuditRows rows) {
        this.rows = rows;
    }

    @Override
    public void add(AuditEntry entry) {
        rows.save(AuditRow.of(entry));
    }

    @Override
    public List<AuditEntry> newest(@Nullable UUID before, int limit) {
        return rows.findByIdLessThanOrderByIdDesc(before == null ? AFTER_ALL : before, Pageable.from(0, limit)).stream()
                .map(AuditRow::entry)
                .toList();
    }

    @Override
    public List<AuditEntry> of(String subject) {
        return rows.findBySubjectOrderById(subject).stream()
                .map(AuditRow::entry)
                .toList();
    }
}
