package no.opptrapp.reports.country;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.area.Country;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.edition.ReportKey;
import no.opptrapp.reports.edition.ReportKind;
import no.opptrapp.reports.edition.ReportMaker;
import no.opptrapp.reports.edition.ReportPart;

/** Offers the annual national status report among the others. */
@Singleton
class CountryReportMaker implements ReportMaker {

    private final CountryReportService reports;

    CountryReportMaker(CountryReportService reports) {
        this.reports = reports;
    }

    @Override
    public Set<ReportKind> kinds() {
        return Set.of(ReportKind.COUNTRY);
    }

    @Override
    public List<ReportPart> parts(ReportKind kind) {
        return List.of(
                ReportPart.movable("overview", "countryreport.overview", "countryreport.part.overview"),
                ReportPart.movable("goals", "countryreport.goals", "countryreport.part.goals"),
                ReportPart.movable("services", "countryreport.services", "countryreport.part.services"),
                ReportPart.movable("person-years", "countryreport.years", "countryreport.part.years"),
                ReportPart.movable("inequality", "countryreport.inequality", "countryreport.part.inequality"),
                ReportPart.movable("needs", "countryreport.needs", "countryreport.part.needs"),
                ReportPart.fixed("limits", "countryreport.limits", "countryreport.part.limits"),
                ReportPart.fixed("method", "countryreport.method", "countryreport.part.method"));
    }

    @Override
    public Document draft(Actor actor, ReportKey key) {
        if (!key.area().equals(Country.CODE)) {
            throw new NotInScope("national report of " + key.area());
        }
        return reports.document(actor, Integer.parseInt(key.period()), key.language());
    }
}
