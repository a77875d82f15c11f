package no.opptrapp.reports.edition;

import java.util.UUID;

/** Somebody who may approve a report, by the name people know them by. */
public record Approver(UUID id, String name) {}
