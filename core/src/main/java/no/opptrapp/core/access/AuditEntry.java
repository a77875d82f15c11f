package no.opptrapp.core.access;

import java.time.Instant;
import java.util.UUID;

/**
 * One line of the trail.
 *
 * @param actor the user, key or job
 * @param actorName what it was called then
 * @param role what it was then
 */
public record AuditEntry(UUID id, Instant at, UUID actor, String actorName, Role role, AuditedChange change) {}
