package no.opptrapp.reports.status;

import jakarta.inject.Singleton;
import java.util.Set;
import no.opptrapp.core.access.Actor;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.edition.ReportKey;
import no.opptrapp.reports.edition.ReportKind;
import no.opptrapp.reports.edition.ReportMaker;

/** Offers the annual status report among the others. */
@Singleton
class StatusReportMaker implements ReportMaker {

    private final StatusReportService reports;

    StatusReportMaker(StatusReportService reports) {
        this.reports = reports;
    }

    @Override
    public Set<ReportKind> kinds() {
        return Set.of(ReportKind.MUNICIPALITY);
    }

    @Override
    public Document draft(Actor actor, ReportKey key) {
        return reports.document(actor, key.area(), Integer.parseInt(key.period()), key.language());
    }
}
