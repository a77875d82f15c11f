package no.opptrapp.ui.staff.edition;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.exchange.TableKind;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.edition.ReportService;
import no.opptrapp.reports.web.WebReport;

/** Answers with a report as a file, whether it was made now or kept. */
@Singleton
public class ReportAnswer {

    private final ReportService reports;
    private final WebReport web;

    ReportAnswer(ReportService reports, WebReport web) {
        this.reports = reports;
        this.web = web;
    }

    /** @param ending {@code pdf}, {@code html} or {@code xlsx} */
    public void send(HttpServletResponse response, Actor actor, Document document, String ending) throws IOException {
        byte[] file = switch (ending) {
            case "pdf" -> {
                response.setContentType("application/pdf");
                yield reports.pdf(actor, document);
            }
            case "html" -> {
                response.setContentType("text/html; charset=UTF-8");
                response.setHeader("Content-Security-Policy", web.contentSecurityPolicy(document));
                yield reports.html(actor, document).getBytes(StandardCharsets.UTF_8);
            }
            default -> {
                response.setContentType(TableKind.XLSX.type());
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                reports.xlsx(actor, document, out);
                yield out.toByteArray();
            }
        };
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }

    /** Has the browser keep what comes under a name instead of showing it. */
    public static void toKeep(HttpServletResponse response, String name) {
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }
}
