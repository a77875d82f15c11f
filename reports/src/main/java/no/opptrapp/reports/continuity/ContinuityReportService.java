package no.opptrapp.reports.continuity;

import jakarta.inject.Singleton;
import java.time.Clock;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.text.Language;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.document.ProgramVersion;
import no.opptrapp.reports.engine.PdfReport;
import no.opptrapp.reports.web.WebReport;

/**
 * The continuity plan of an area on paper, made when it is asked for. Only within the actor's scope.
 *
 * <p>Every method throws {@link NotInScope} when there is no plan with functions, or the area is unknown or outside the
 * actor's scope; the sheet for the wall also when the plan has no levels.
 */
@Singleton
public class ContinuityReportService {

    private final ContinuityReader reader;
    private final PdfReport pdf;
    private final WebReport web;
    private final ProgramVersion version;
    private final Clock clock;

    ContinuityReportService(
            ContinuityReader reader, PdfReport pdf, WebReport web, ProgramVersion version, Clock clock) {
        this.reader = reader;
        this.pdf = pdf;
        this.web = web;
        this.version = version;
        this.clock = clock;
    }

    /** The whole plan as blocks. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public Document plan(Actor actor, String area, Language language) {
        return ContinuityReport.of(reader.read(actor, area), language, version.words(), clock.instant());
    }

    /** The sheet for the wall as blocks: one page, but for plans of the largest. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public Document wall(Actor actor, String area, Language language) {
        ContinuityFindings findings = reader.read(actor, area);
        if (findings.plan().levels().isEmpty()) {
            throw new NotInScope("levels of the continuity plan of " + area);
        }
        return WallSheet.of(findings, language, version.words(), clock.instant());
    }

    /** What has been read, as a tagged PDF. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public byte[] pdf(Actor actor, Document document) {
        return pdf.write(document);
    }

    /** What has been read, as one web page. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public String html(Actor actor, Document document) {
        return web.write(document);
    }
}
