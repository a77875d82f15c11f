package no.opptrapp.reports.round;

import jakarta.inject.Singleton;
import java.time.Clock;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.area.Region;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.text.Language;
import no.opptrapp.reports.document.Cover;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.document.ProgramVersion;
import no.opptrapp.reports.edition.ReportService;
import no.opptrapp.survey.result.RoundStillOpen;

/**
 * The report of a round, made when it is asked for. Everybody may have that of a published round, the national team also
 * that of a closed one; an open round has none.
 *
 * <p>Every method throws {@link NotInScope} when there is nothing this actor may see, and {@link RoundStillOpen} when the
 * round is not closed.
 */
@Singleton
public class RoundReportService {

    private final FindingsReader findings;
    private final ProgramVersion version;
    private final Clock clock;
    private final Areas areas;

    RoundReportService(FindingsReader findings, ProgramVersion version, Clock clock, Areas areas) {
        this.findings = findings;
        this.areas = areas;
        this.version = version;
        this.clock = clock;
    }

    /** The first page of the report, for a list of publications: its figures and tables are not worked out. */
    @AllowedTo({Role.READER, Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    public Cover cover(Actor actor, String survey, IsoWeek round, Language language) {
        return RoundReport.cover(findings.readForCover(actor, survey, round), language);
    }

    /** The report as the program drafts it. What people write in it, {@link ReportService} adds. */
    @AllowedTo({Role.READER, Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    public Document document(Actor actor, String survey, IsoWeek round, Language language) {
        return RoundReport.of(findings.read(actor, survey, round), language, version.words(), clock.instant());
    }

    /**
     * The small report of a landsdel as blocks: its rows of the figures by landsdel, beside the whole country.
     *
     * @param region its code
     */
    @AllowedTo({Role.READER, Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    public Document ofRegion(Actor actor, String survey, IsoWeek round, String region, Language language) {
        Region found = areas.register().regions().stream()
                .filter(each -> each.code().equals(region))
                .findFirst()
                .orElseThrow(() -> new NotInScope("region " + region));
        return RegionReport.of(findings.read(actor, survey, round), found, language, version.words(), clock.instant());
    }
}
