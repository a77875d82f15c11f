package no.opptrapp.ui.open.report;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.Function;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.edition.ReportKey;
import no.opptrapp.reports.edition.ReportService;
import no.opptrapp.reports.web.Surround;
import no.opptrapp.reports.web.WebReport;
import no.opptrapp.ui.open.door.Validators;
import no.opptrapp.ui.open.request.EntityTag;

/** Reports as they go out of the door. */
@Singleton
public class ReportFiles {

    private final ReportService reports;
    private final WebReport web;
    private final FinishedReports finished;

    ReportFiles(ReportService reports, WebReport web, FinishedReports finished) {
        this.reports = reports;
        this.web = web;
        this.finished = finished;
    }

    /**
     * The report as PDF, in the language of the actor; its tag is that of what it says, as no two PDFs are the same. Whoever
     * has it already is told so before it is set, and that of a reader is kept for the next one.
     */
    public HttpResponse<byte[]> pdf(HttpRequest<?> request, Actor actor, String survey, IsoWeek round) {
        Document document = reports.document(actor, ReportKey.ofRound(survey, round, actor.language()));
        return pdf(
                request,
                document,
                survey + "-" + round.key(),
                tag -> actor.role() == Role.READER
                        ? finished.get(tag, () -> reports.pdf(actor, document))
                        : reports.pdf(actor, document));
    }

    /**
     * Any document as PDF.
     *
     * @param name of the file, without language and ending
     * @param setting sets it, told the tag of what it says
     */
    public HttpResponse<byte[]> pdf(
            HttpRequest<?> request, Document document, String name, Function<String, byte[]> setting) {
        String language = document.language().tag();
        String tag = tag(document);
        if (Validators.matches(request, tag)) {
            return HttpResponse.<byte[]>notModified().header("ETag", tag).header("Content-Language", language);
        }
        return HttpResponse.ok(setting.apply(tag))
                .header("ETag", tag)
                .contentType(MediaType.of("application/pdf"))
                .header("Content-Language", language)
                .header("Content-Disposition", "inline; filename=\"" + name + "-" + language + ".pdf\"");
    }

    /** Of everything the report says but when this copy is made: texts that were approved since, corrections, the program. */
    private String tag(Document document) {
        Document anyTime = document.madeAt(Instant.EPOCH);
        return EntityTag.ofContent(("pdf " + web.write(anyTime, Surround.NOTHING)).getBytes(StandardCharsets.UTF_8));
    }

    /** The report as a web page, in the language of the actor. */
    public HttpResponse<String> html(Actor actor, String survey, IsoWeek round, Surround surround) {
        return html(reports.document(actor, ReportKey.ofRound(survey, round, actor.language())), surround);
    }

    /** Any document as a web page. */
    public HttpResponse<String> html(Document document, Surround surround) {
        return HttpResponse.ok(web.write(document, surround))
                .contentType(MediaType.TEXT_HTML_TYPE)
                .header("Content-Language", document.language().tag());
    }
}
