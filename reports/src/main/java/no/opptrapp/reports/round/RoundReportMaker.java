package no.opptrapp.reports.round;

import jakarta.inject.Singleton;
import java.util.Set;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.edition.ReportKey;
import no.opptrapp.reports.edition.ReportKind;
import no.opptrapp.reports.edition.ReportMaker;

/** Offers the reports of a round among the others: of the whole country, and the small one of a landsdel. */
@Singleton
class RoundReportMaker implements ReportMaker {

    private final RoundReportService reports;

    RoundReportMaker(RoundReportService reports) {
        this.reports = reports;
    }

    @Override
    public Set<ReportKind> kinds() {
        return Set.of(ReportKind.ROUND, ReportKind.ROUND_REGION);
    }

    @Override
    public Document draft(Actor actor, ReportKey key) {
        IsoWeek round = IsoWeek.read(key.period()).orElseThrow(() -> new NotInScope("round " + key.period()));
        return key.kind() == ReportKind.ROUND_REGION
                ? reports.ofRegion(actor, key.series(), round, key.area(), key.language())
                : reports.document(actor, key.series(), round, key.language());
    }
}
