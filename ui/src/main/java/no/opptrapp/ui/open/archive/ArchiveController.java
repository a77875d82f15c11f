package no.opptrapp.ui.open.archive;

import static no.opptrapp.core.access.Role.COORDINATOR;
import static no.opptrapp.core.access.Role.MANAGER;
import static no.opptrapp.core.access.Role.NATIONAL;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.reports.archive.ArchivePage;
import no.opptrapp.reports.archive.ArchiveQuery;
import no.opptrapp.reports.archive.ArchiveService;
import no.opptrapp.reports.archive.ArchivedReport;
import no.opptrapp.reports.edition.ReportKind;
import no.opptrapp.reports.edition.ReportService;
import no.opptrapp.ui.open.door.Admits;
import no.opptrapp.ui.open.request.Asked;
import no.opptrapp.ui.open.request.Format;
import no.opptrapp.ui.open.request.Slice;
import no.opptrapp.ui.open.request.Window;

/** {@code /api/v1/reports/archive}: reports as they were kept, in the language they were kept in. */
@Controller("/api/v1/reports/archive")
final class ArchiveController {

    private final ArchiveService archive;
    private final ReportService reports;

    ArchiveController(ArchiveService archive, ReportService reports) {
        this.archive = archive;
        this.reports = reports;
    }

    @Get
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    Slice<ArchivedReportView> list(Actor actor, HttpRequest<?> request) {
        Window window = Window.of(request);
        String after = window.after();
        ArchiveQuery query = new ArchiveQuery(
                asked(request, "kind")
                        .map(kind -> Asked.choice("kind", kind, ReportKind.class))
                        .orElse(null),
                asked(request, "area").orElse(null),
                asked(request, "year").map(year -> Asked.year("year", year)).orElse(null));
        ArchivePage page = archive.list(actor, query, after == null ? null : ReportId.after(after), window.limit());
        UUID next = page.next();
        return new Slice<>(
                page.items().stream().map(ArchivedReportView::of).toList(), next == null ? null : next.toString());
    }

    private static Optional<String> asked(HttpRequest<?> request, String name) {
        return request.getParameters().getFirst(name);
    }

    @Get("/{id}")
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    ArchivedReportView get(Actor actor, String id) {
        return ArchivedReportView.of(archive.get(actor, ReportId.of(id)));
    }

    @Get("/{id}/changes")
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    ChangesView changes(Actor actor, String id) {
        return ChangesView.of(archive.changes(actor, ReportId.of(id)));
    }

    @Get(value = "/{id}.pdf", produces = "application/pdf")
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    HttpResponse<byte[]> pdf(Actor actor, String id) {
        ArchivedReport report = archive.get(actor, ReportId.of(id));
        byte[] pdf = reports.pdf(actor, archive.document(actor, report.id()));
        return told(HttpResponse.ok(pdf).contentType(MediaType.of("application/pdf")), report)
                .header(
                        "Content-Disposition",
                        "inline; filename=\"" + report.key().fileName() + ".pdf\"");
    }

    @Get(value = "/{id}.html", produces = MediaType.TEXT_HTML)
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    HttpResponse<String> html(Actor actor, String id) {
        ArchivedReport report = archive.get(actor, ReportId.of(id));
        String page = reports.html(actor, archive.document(actor, report.id()));
        return told(HttpResponse.ok(page).contentType(MediaType.TEXT_HTML_TYPE), report);
    }

    @Get(value = "/{id}.xlsx", produces = Format.XLSX_TEXT)
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    HttpResponse<byte[]> xlsx(Actor actor, String id) throws IOException {
        ArchivedReport report = archive.get(actor, ReportId.of(id));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        reports.xlsx(actor, archive.document(actor, report.id()), out);
        return told(HttpResponse.ok(out.toByteArray()).contentType(Format.XLSX.type()), report)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + report.key().fileName() + ".xlsx\"");
    }

    private static <T> MutableHttpResponse<T> told(MutableHttpResponse<T> answer, ArchivedReport report) {
        return answer.header("Content-Language", report.key().language().tag());
    }
}
