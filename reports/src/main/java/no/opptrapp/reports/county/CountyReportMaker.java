package no.opptrapp.reports.county;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import no.opptrapp.core.access.Actor;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.edition.ReportKey;
import no.opptrapp.reports.edition.ReportKind;
import no.opptrapp.reports.edition.ReportMaker;
import no.opptrapp.reports.edition.ReportPart;

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
    public List<ReportPart> parts(ReportKind kind) {
        return List.of(
                ReportPart.movable("overview", "countyreport.overview", "countyreport.part.overview"),
                ReportPart.movable("municipalities", "countyreport.municipalities", "countyreport.part.municipalities"),
                ReportPart.movable("plan-areas", "countyreport.planAreas", "countyreport.part.planAreas"),
                ReportPart.movable("person-years", "countyreport.years", "countyreport.part.years"),
                ReportPart.movable("follow-up", "countyreport.followUp", "countyreport.part.followUp"),
                ReportPart.fixed("method", "countyreport.method", "countyreport.part.method"));
    }

    @Override
    public Document draft(Actor actor, ReportKey key) {
        return reports.document(actor, key.area(), Integer.parseInt(key.period()), key.language());
    }
}
