package no.opptrapp.ui.open.report;

import static no.opptrapp.core.access.Role.COORDINATOR;
import static no.opptrapp.core.access.Role.MANAGER;
import static no.opptrapp.core.access.Role.NATIONAL;
import static no.opptrapp.core.access.Role.OWNER;
import static no.opptrapp.core.access.Role.READER;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import no.opptrapp.core.access.Actor;
import no.opptrapp.reports.web.Surround;
import no.opptrapp.ui.open.door.Admits;
import no.opptrapp.ui.open.request.Asked;

/** The report of a published round for anybody: the same for all, so whoever asks is taken for a reader. */
@Controller("/api/v1/published/surveys/{survey}/rounds/{round}")
final class PublishedReportController {

    private final ReportFiles reports;

    PublishedReportController(ReportFiles reports) {
        this.reports = reports;
    }

    @Get(value = "/report.pdf", produces = "application/pdf")
    @Admits({READER, MANAGER, COORDINATOR, NATIONAL, OWNER})
    HttpResponse<byte[]> pdf(HttpRequest<?> request, Actor actor, String survey, String round) {
        return reports.pdf(request, Actor.reader(actor.language()), survey, Asked.week("round", round));
    }

    @Get(value = "/report.html", produces = MediaType.TEXT_HTML)
    @Admits({READER, MANAGER, COORDINATOR, NATIONAL, OWNER})
    HttpResponse<String> html(Actor actor, String survey, String round) {
        return reports.html(Actor.reader(actor.language()), survey, Asked.week("round", round), Surround.NOTHING);
    }
}
