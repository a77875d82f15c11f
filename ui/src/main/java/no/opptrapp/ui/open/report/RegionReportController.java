package no.opptrapp.ui.open.report;

import static no.opptrapp.core.access.Role.COORDINATOR;
import static no.opptrapp.core.access.Role.MANAGER;
import static no.opptrapp.core.access.Role.NATIONAL;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.area.Country;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.edition.ReportKey;
import no.opptrapp.reports.edition.ReportKind;
import no.opptrapp.reports.edition.ReportService;
import no.opptrapp.reports.web.Surround;
import no.opptrapp.ui.open.door.Admits;
import no.opptrapp.ui.open.request.Asked;
import no.opptrapp.ui.open.request.Format;

/** The small report of a round for a landsdel, and the data of both the small and the large one. */
@Controller("/api/v1/surveys/{survey}/rounds/{round}")
final class RegionReportController {

    private final ReportService reports;
    private final ReportFiles files;

    RegionReportController(ReportService reports, ReportFiles files) {
        this.reports = reports;
        this.files = files;
    }

    @Get(value = "/report.xlsx", produces = Format.XLSX_TEXT)
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    HttpResponse<byte[]> data(Actor actor, String survey, String round) throws IOException {
        return workbook(actor, survey + "-" + round, document(actor, ReportKind.ROUND, survey, round, Country.CODE));
    }

    @Get(value = "/regions/{region}/report.pdf", produces = "application/pdf")
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    HttpResponse<byte[]> pdf(HttpRequest<?> request, Actor actor, String survey, String round, String region) {
        Document document = document(actor, ReportKind.ROUND_REGION, survey, round, region);
        return files.pdf(request, document, name(survey, round, region), tag -> reports.pdf(actor, document));
    }

    @Get(value = "/regions/{region}/report.html", produces = MediaType.TEXT_HTML)
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    HttpResponse<String> html(Actor actor, String survey, String round, String region) {
        return files.html(document(actor, ReportKind.ROUND_REGION, survey, round, region), Surround.NOTHING);
    }

    @Get(value = "/regions/{region}/report.xlsx", produces = Format.XLSX_TEXT)
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    HttpResponse<byte[]> xlsx(Actor actor, String survey, String round, String region) throws IOException {
        return workbook(
                actor, name(survey, round, region), document(actor, ReportKind.ROUND_REGION, survey, round, region));
    }

    private Document document(Actor actor, ReportKind kind, String survey, String round, String area) {
        String week = Asked.week("round", round).key();
        return reports.document(actor, new ReportKey(kind, area, survey, week, actor.language()));
    }

    private static String name(String survey, String round, String region) {
        return survey + "-" + round + "-" + region;
    }

    private HttpResponse<byte[]> workbook(Actor actor, String name, Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        reports.xlsx(actor, document, out);
        String language = document.language().tag();
        return HttpResponse.ok(out.toByteArray())
                .contentType(Format.XLSX.type())
                .header("Content-Language", language)
                .header("Content-Disposition", "attachment; filename=\"" + name + "-" + language + ".xlsx\"");
    }
}
