package no.opptrapp.ui.open.report;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.text.Language;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.document.Imprint;
import no.opptrapp.reports.round.RoundReportService;
import no.opptrapp.reports.web.Surround;
import no.opptrapp.reports.web.WebReport;
import no.opptrapp.ui.open.door.Validators;
import no.opptrapp.ui.open.request.EntityTag;

/** Reports as they go out of the door. */
@Singleton
public class ReportFiles {

    private final RoundReportService reports;
    private final WebReport web;
    private final FinishedReports finished;

    ReportFiles(RoundReportService reports, WebReport web, FinishedReports finished) {
        this.reports = reports;
        this.web = web;
        this.finished = finished;
    }

    /**
     * The report as PDF, in the language of the actor; its tag is that of what it says, as no two PDFs are the same. Whoever
     * has it already is told so before it is set, and that of a reader is kept for the next one.
     */
    public HttpResponse<byte[]> pdf(HttpRequest<?> request, Actor actor, String survey, IsoWeek round) {
        Language language = actor.language();
        String name = survey + "-" + round.key() + "-" + language.tag() + ".pdf";
        Document document = reports.document(actor, survey, round, language);
        String tag = tag(document);
        if (Validators.matches(request, tag)) {
            return HttpResponse.<byte[]>notModified().header("ETag", tag).header("Content-Language", language.tag());
        }
        byte[] pdf = actor.role() == Role.READER
                ? finished.get(tag, () -> reports.pdf(actor, document))
                : reports.pdf(actor, document);
        return HttpResponse.ok(pdf)
                .header("ETag", tag)
                .contentType(MediaType.of("application/pdf"))
                .header("Content-Language", language.tag())
                .header("Content-Disposition", "inline; filename=\"" + name + "\"");
    }

    /** Of everything the report says but when this copy is made: texts that were approved since, corrections, the program. */
    private String tag(Document document) {
        Imprint imprint = document.imprint();
        Document anyTime = new Document(
                document.language(),
                document.cover(),
                document.blocks(),
                new Imprint(
                        imprint.table(),
                        imprint.publication(),
                        imprint.dataHash(),
                        imprint.definitions(),
                        imprint.filters(),
                        imprint.programVersion(),
                        Instant.EPOCH));
        return EntityTag.ofContent(("pdf " + web.write(anyTime, Surround.NOTHING)).getBytes(StandardCharsets.UTF_8));
    }

    /** The report as a web page, in the language of the actor. */
    public HttpResponse<String> html(Actor actor, String survey, IsoWeek round, Surround surround) {
        Language language = actor.language();
        return HttpResponse.ok(web.write(reports.document(actor, survey, round, language), surround))
                .contentType(MediaType.TEXT_HTML_TYPE)
                .header("Content-Language", language.tag());
    }
}
