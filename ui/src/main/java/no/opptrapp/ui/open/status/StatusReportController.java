package no.opptrapp.ui.open.status;

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
import no.opptrapp.core.text.Language;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.edition.ReportKey;
import no.opptrapp.reports.edition.ReportKind;
import no.opptrapp.reports.edition.ReportService;
import no.opptrapp.reports.status.StatusReportService;
import no.opptrapp.ui.open.door.Admits;
import no.opptrapp.ui.open.language.Reading;
import no.opptrapp.ui.open.request.Asked;
import no.opptrapp.ui.open.request.Format;

/**
 * {@code /api/v1/areas/{code}/status-report}: the annual report of an area, that of a municipality or district, of how the
 * municipalities of a county compare, or of the country; in the form of Norwegian that is usual in the area unless {@code
 * ?lang=} asks for another language.
 */
@Controller("/api/v1/areas/{code}")
final class StatusReportController {

    private static final int COUNTY_CODE = 2;

    private final StatusReportService statuses;
    private final ReportService reports;

    StatusReportController(StatusReportService statuses, ReportService reports) {
        this.statuses = statuses;
        this.reports = reports;
    }

    /** What was asked for. */
    private record Wish(String area, int year, Language language) {

        /** The code says what the area is: a landsdel has none of these reports, and is then unknown. */
        ReportKey key() {
            boolean county = area.length() == COUNTY_CODE && area.chars().allMatch(Character::isDigit);
            ReportKind kind = area.equals(Country.CODE)
                    ? ReportKind.COUNTRY
                    : county ? ReportKind.COUNTY : ReportKind.MUNICIPALITY;
            return ReportKey.annual(kind, area, year, language);
        }

        String file(String ending) {
            return "opptrapp-status-" + area + "-" + year + "-" + language.tag() + ending;
        }
    }

    @Get(value = "/status-report.pdf", produces = "application/pdf")
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    HttpResponse<byte[]> pdf(Actor actor, String code, HttpRequest<?> request) {
        Wish wish = wish(actor, code, request);
        return HttpResponse.ok(reports.pdf(actor, document(actor, wish)))
                .contentType(MediaType.of("application/pdf"))
                .header("Content-Language", wish.language().tag())
                .header("Content-Disposition", "inline; filename=\"" + wish.file(".pdf") + "\"");
    }

    @Get(value = "/status-report.html", produces = MediaType.TEXT_HTML)
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    HttpResponse<String> html(Actor actor, String code, HttpRequest<?> request) {
        Wish wish = wish(actor, code, request);
        return HttpResponse.ok(reports.html(actor, document(actor, wish)))
                .contentType(MediaType.TEXT_HTML_TYPE)
                .header("Content-Language", wish.language().tag());
    }

    @Get(value = "/status-report.xlsx", produces = Format.XLSX_TEXT)
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    HttpResponse<byte[]> xlsx(Actor actor, String code, HttpRequest<?> request) throws IOException {
        Wish wish = wish(actor, code, request);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        reports.xlsx(actor, document(actor, wish), out);
        return HttpResponse.ok(out.toByteArray())
                .contentType(Format.XLSX.type())
                .header("Content-Language", wish.language().tag())
                .header("Content-Disposition", "attachment; filename=\"" + wish.file(".xlsx") + "\"");
    }

    private Document document(Actor actor, Wish wish) {
        return reports.document(actor, wish.key());
    }

    private Wish wish(Actor actor, String code, HttpRequest<?> request) {
        int year = request.getParameters()
                .getFirst("year")
                .map(asked -> Asked.whole("year", asked, StatusReportService.FIRST, StatusReportService.LAST))
                .orElseGet(() -> statuses.usualYear(actor));
        Language language = request.getParameters()
                .getFirst("lang")
                .flatMap(Reading::named)
                .orElseGet(() -> statuses.usualLanguage(actor, code));
        return new Wish(code, year, language);
    }
}
