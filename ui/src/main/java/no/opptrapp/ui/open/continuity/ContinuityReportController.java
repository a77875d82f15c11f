package no.opptrapp.ui.open.continuity;

import static no.opptrapp.core.access.Role.COORDINATOR;
import static no.opptrapp.core.access.Role.MANAGER;
import static no.opptrapp.core.access.Role.NATIONAL;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import no.opptrapp.core.access.Actor;
import no.opptrapp.reports.continuity.ContinuityReportService;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.web.Surround;
import no.opptrapp.ui.open.door.Admits;
import no.opptrapp.ui.open.report.ReportFiles;

/** The continuity plan of an area as a document, and the sheet of it that hangs on the wall. */
@Controller("/api/v1/areas/{code}")
final class ContinuityReportController {

    private final ContinuityReportService reports;
    private final ReportFiles files;

    ContinuityReportController(ContinuityReportService reports, ReportFiles files) {
        this.reports = reports;
        this.files = files;
    }

    @Get(value = "/continuity.pdf", produces = "application/pdf")
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    HttpResponse<byte[]> pdf(HttpRequest<?> request, Actor actor, String code) {
        return pdf(request, actor, reports.plan(actor, code, actor.language()), "continuity-" + code);
    }

    @Get(value = "/continuity.html", produces = MediaType.TEXT_HTML)
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    HttpResponse<String> html(Actor actor, String code) {
        return files.html(reports.plan(actor, code, actor.language()), Surround.NOTHING);
    }

    @Get(value = "/continuity/wall.pdf", produces = "application/pdf")
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    HttpResponse<byte[]> wall(HttpRequest<?> request, Actor actor, String code) {
        return pdf(request, actor, reports.wall(actor, code, actor.language()), "continuity-wall-" + code);
    }

    private HttpResponse<byte[]> pdf(HttpRequest<?> request, Actor actor, Document document, String name) {
        return files.pdf(request, document, name, tag -> reports.pdf(actor, document));
    }
}
