package no.opptrapp.reports.county;

import jakarta.inject.Singleton;
import java.util.Set;
import no.opptrapp.core.access.Actor;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.edition.ReportKey;
import no.opptrapp.reports.edition.ReportKind;
import no.opptrapp.reports.edition.ReportMaker;

/** Offers the county comparison report among the others. */
@Singleton
class CountyReportMaker implements ReportMaker {

    private final CountyReportService reports;

    CountyReportMaker(CountyReportService reports) {
        this.reports = reports;
    }

    @Override
    public Set<ReportKind> kinds() {
        return Set.of(ReportKind.COUNTY);
    }

    @Override
    public Document draft(Actor actor, ReportKey key) {
        return reports.document(actor, key.area(), Integer.parseInt(key.period()), key.language());
    }
}
