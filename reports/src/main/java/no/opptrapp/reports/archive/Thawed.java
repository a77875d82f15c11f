package no.opptrapp.reports.archive;

import no.opptrapp.core.access.NotInScope;
import no.opptrapp.reports.archive.content.ContentForm;
import no.opptrapp.reports.archive.content.FrozenReport;

/** Reads what was kept. */
final class Thawed {

    private Thawed() {}

    /** @throws DamagedContent when it is not what was kept */
    static FrozenReport of(ArchiveRepository archive, ArchivedReport report) {
        FrozenContent content =
                archive.content(report.id()).orElseThrow(() -> new NotInScope("archived report " + report.id()));
        return ContentForm.read(content.unpacked(), report.imprint().at());
    }
}
