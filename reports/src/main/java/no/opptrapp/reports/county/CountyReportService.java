package no.opptrapp.reports.county;

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

/** The county comparison report, made when it is asked for: for those who follow municipalities. */
@Singleton
public class CountyReportService {

    private final CountyReader reader;
    private final ProgramVersion version;
    private final Clock clock;

    CountyReportService(CountyReader reader, ProgramVersion version, Clock clock) {
        this.reader = reader;
        this.version = version;
        this.clock = clock;
    }

    /**
     * The report as blocks.
     *
     * @param year as of other status reports
     * @throws NotInScope when there is no such county within the actor's scope
     */
    @AllowedTo({Role.COORDINATOR, Role.NATIONAL})
    public Document document(Actor actor, String county, int year, Language language) {
        StatusReportService.check(year);
        return CountyReport.of(reader.read(actor, county, year), language, version.words(), clock.instant());
    }
}
