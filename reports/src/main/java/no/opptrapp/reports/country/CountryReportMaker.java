package no.opptrapp.reports.country;

import jakarta.inject.Singleton;
import java.util.Set;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.area.Country;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.edition.ReportKey;
import no.opptrapp.reports.edition.ReportKind;
import no.opptrapp.reports.edition.ReportMaker;

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
    public Document draft(Actor actor, ReportKey key) {
        if (!key.area().equals(Country.CODE)) {
            throw new NotInScope("national report of " + key.area());
        }
        return reports.document(actor, Integer.parseInt(key.period()), key.language());
    }
}
