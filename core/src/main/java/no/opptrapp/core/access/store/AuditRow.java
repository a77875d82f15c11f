package no.opptrapp.core.access.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import no.opptrapp.core.access.AuditEntry;
import no.opptrapp.core.access.AuditedChange;
import no.opptrapp.core.access.Role;
import org.jspecify.annotations.Nullable;

/** A row of {@code core.audit_entry}. */
@MappedEntity(value = "audit_entry", schema = "core")
record AuditRow(
        @Id UUID id,
        Instant noted,
        UUID actor,
        String actorName,
        Role actorRole,
        String what,
        String subject,
        @Nullable String subjectName,
        @Nullable @TypeDef(type = DataType.JSON) Map<String, Object> before,
        @Nullable @TypeDef(type = DataType.JSON) Map<String, Object> after) {

    static AuditRow of(AuditEntry entry) {
        AuditedChange change = entry.change();
        return new AuditRow(
                entry.id(),
                entry.at(),
                entry.actor(),
                entry.actorName(),
                entry.role(),
                change.what(),
                change.subject(),
                change.name(),
                change.before(),
                change.after());
    }

    AuditEntry entry() {
        return new AuditEntry(
                id, noted, actor, actorName, actorRole, new AuditedChange(what, subject, subjectName, before, after));
    }
}
