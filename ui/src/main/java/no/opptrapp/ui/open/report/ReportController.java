package no.opptrapp.ui.open.report;

import static no.opptrapp.core.access.Role.COORDINATOR;
import static no.opptrapp.core.access.Role.MANAGER;
import static no.opptrapp.core.access.Role.NATIONAL;
import static no.opptrapp.core.access.Role.OWNER;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import no.opptrapp.core.access.Actor;
import no.opptrapp.reports.web.Surround;
import no.opptrapp.ui.open.door.Admits;
import no.opptrapp.ui.open.request.Asked;

/** The report of a round for those who are signed in. */
@Controller("/api/v1/surveys/{survey}/rounds/{round}")
final class ReportController {

    private final ReportFiles reports;

    ReportController(ReportFiles reports) {
        this.reports = reports;
    }

    @Get(value = "/report.pdf", produces = "application/pdf")
    @Admits({MANAGER, COORDINATOR, NATIONAL, OWNER})
    HttpResponse<byte[]> pdf(HttpRequest<?> request, Actor actor, String survey, String round) {
        return reports.pdf(request, actor, survey, Asked.week("round", round));
    }

    @Get(value = "/report.html", produces = MediaType.TEXT_HTML)
    @Admits({MANAGER, COORDINATOR, NATIONAL, OWNER})
    HttpResponse<String> html(Actor actor, String survey, String round) {
        return reports.html(actor, survey, Asked.week("round", round), Surround.NOTHING);
    }
}
