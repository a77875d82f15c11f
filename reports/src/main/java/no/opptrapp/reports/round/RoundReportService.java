package no.opptrapp.reports.round;

import jakarta.inject.Singleton;
import java.time.Clock;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.text.Language;
import no.opptrapp.reports.document.Cover;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.document.ProgramVersion;
import no.opptrapp.reports.engine.PdfReport;
import no.opptrapp.reports.web.WebReport;
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
    private final PdfReport pdf;
    private final WebReport web;
    private final ProgramVersion version;
    private final Clock clock;

    RoundReportService(FindingsReader findings, PdfReport pdf, WebReport web, ProgramVersion version, Clock clock) {
        this.findings = findings;
        this.pdf = pdf;
        this.web = web;
        this.version = version;
        this.clock = clock;
    }

    /** The report as a tagged PDF. */
    @AllowedTo({Role.READER, Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    public byte[] pdf(Actor actor, String survey, IsoWeek round, Language language) {
        return pdf.write(document(actor, survey, round, language));
    }

    /** A report that has been read, as a tagged PDF. */
    @AllowedTo({Role.READER, Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    public byte[] pdf(Actor actor, Document document) {
        return pdf.write(document);
    }

    /** The report as one web page. */
    @AllowedTo({Role.READER, Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    public String html(Actor actor, String survey, IsoWeek round, Language language) {
        return web.write(document(actor, survey, round, language));
    }

    /** The first page of the report, for a list of publications: its figures and tables are not worked out. */
    @AllowedTo({Role.READER, Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    public Cover cover(Actor actor, String survey, IsoWeek round, Language language) {
        return RoundReport.cover(findings.readForCover(actor, survey, round), language);
    }

    /** The report as blocks, for a preview. */
    @AllowedTo({Role.READER, Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    public Document document(Actor actor, String survey, IsoWeek round, Language language) {
        return RoundReport.of(findings.read(actor, survey, round), language, version.words(), clock.instant());
    }
}
