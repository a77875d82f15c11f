package no.opptrapp.reports.template;

import java.time.Instant;
import java.util.UUID;
import no.opptrapp.reports.edition.ReportKind;
import org.jspecify.annotations.Nullable;

/**
 * A template with its newest version.
 *
 * @param kind of the reports it is for
 * @param area code of whose it is
 * @param shared whether the areas within may choose and copy it
 * @param retiredAt since when nobody new can choose it; null while one can
 * @param revision counts every change of it, from 1
 */
public record Template(
        UUID id,
        ReportKind kind,
        String area,
        boolean shared,
        @Nullable Instant retiredAt,
        int revision,
        TemplateVersion newest) {

    public String name() {
        return newest.content().name();
    }

    public boolean retired() {
        return retiredAt != null;
    }

    Template with(TemplateVersion version) {
        return new Template(id, kind, area, shared, retiredAt, revision + 1, version);
    }

    Template sharing(boolean now) {
        return new Template(id, kind, area, now, retiredAt, revision + 1, newest);
    }

    Template retiring(@Nullable Instant at) {
        return new Template(id, kind, area, shared, at, revision + 1, newest);
    }
}
