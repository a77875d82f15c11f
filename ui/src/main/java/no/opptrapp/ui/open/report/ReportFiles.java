package no.opptrapp.ui.open.report;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.text.Language;
import no.opptrapp.reports.round.RoundReportService;
import no.opptrapp.reports.web.Surround;
import no.opptrapp.reports.web.WebReport;
import no.opptrapp.ui.open.request.Version;

/** Reports as they go out of the door. */
@Singleton
public class ReportFiles {

    private final RoundReportService reports;
    private final WebReport web;

    ReportFiles(RoundReportService reports, WebReport web) {
        this.reports = reports;
        this.web = web;
    }

    /** The report as PDF, in the language of the actor; its tag is that of what it says, as no two PDFs are the same. */
    public HttpResponse<byte[]> pdf(Actor actor, String survey, IsoWeek round) {
        Language language = actor.language();
        String name = survey + "-" + round.key() + "-" + language.tag() + ".pdf";
        String said = web.write(reports.document(actor, survey, round, language), Surround.NOTHING);
        return HttpResponse.ok(reports.pdf(actor, survey, round, language))
                .header("ETag", Version.ofContent(("pdf " + said).getBytes(StandardCharsets.UTF_8)))
                .contentType(MediaType.of("application/pdf"))
                .header("Content-Language", language.tag())
                .header("Content-Disposition", "inline; filename=\"" + name + "\"");
    }

    /** The report as a web page, in the language of the actor. */
    public HttpResponse<String> html(Actor actor, String survey, IsoWeek round, Surround surround) {
        Language language = actor.language();
        return HttpResponse.ok(web.write(reports.document(actor, survey, round, language), surround))
                .contentType(MediaType.TEXT_HTML_TYPE)
                .header("Content-Language", language.tag());
    }
}
