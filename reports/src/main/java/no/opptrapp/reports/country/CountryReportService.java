package no.opptrapp.reports.country;

import jakarta.inject.Singleton;
import java.time.Clock;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.text.Language;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.document.ProgramVersion;
import no.opptrapp.reports.status.StatusReportService;

/** The annual national status report, made when it is asked for. */
@Singleton
public class CountryReportService {

    private final CountryReader reader;
    private final ProgramVersion version;
    private final Clock clock;

    CountryReportService(CountryReader reader, ProgramVersion version, Clock clock) {
        this.reader = reader;
        this.version = version;
        this.clock = clock;
    }

    /**
     * The report as blocks.
     *
     * @param year as of other status reports
     * @throws NotInScope when the actor's scope is not the whole country
     */
    @AllowedTo(Role.NATIONAL)
    public Document document(Actor actor, int year, Language language) {
        StatusReportService.check(year);
        return CountryReport.of(reader.read(actor, year), language, version.words(), clock.instant());
    }
}
