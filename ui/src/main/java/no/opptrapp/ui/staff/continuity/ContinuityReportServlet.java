package no.opptrapp.ui.staff.continuity;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Forbidden;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.text.Language;
import no.opptrapp.reports.continuity.ContinuityReportService;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.web.WebReport;
import no.opptrapp.ui.staff.door.At;
import no.opptrapp.ui.staff.signin.Visitors;
import org.jspecify.annotations.Nullable;

/** {@code /continuity-report/plan.pdf|plan.html|wall.pdf?area=}: a continuity plan as a document. */
@Singleton
@At("/continuity-report/*")
public final class ContinuityReportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** What can be fetched. */
    enum Kind {
        PLAN("plan.pdf"),
        PAGE("plan.html"),
        WALL("wall.pdf");

        private final String file;

        Kind(String file) {
            this.file = file;
        }

        static Optional<Kind> of(@Nullable String path) {
            for (Kind kind : values()) {
                if (("/" + kind.file).equals(path)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    private final transient ContinuityReportService reports;
    private final transient WebReport web;

    ContinuityReportServlet(ContinuityReportService reports, WebReport web) {
        this.reports = reports;
        this.web = web;
    }

    static String address(Kind kind, String area) {
        return "continuity-report/" + kind.file + "?area=" + area;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Actor> actor = Visitors.in(request.getSession(false));
        Optional<Kind> kind = Kind.of(request.getPathInfo());
        if (actor.isEmpty() || kind.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String area = Objects.requireNonNullElse(request.getParameter("area"), "");
        try {
            send(response, actor.get(), kind.get(), area);
        } catch (NotInScope missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Forbidden forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void send(HttpServletResponse response, Actor actor, Kind kind, String area) throws IOException {
        Language language = actor.language();
        Document document =
                kind == Kind.WALL ? reports.wall(actor, area, language) : reports.plan(actor, area, language);
        byte[] file;
        if (kind == Kind.PAGE) {
            file = reports.html(actor, document).getBytes(StandardCharsets.UTF_8);
            response.setContentType("text/html; charset=UTF-8");
            response.setHeader("Content-Security-Policy", web.contentSecurityPolicy(document));
        } else {
            file = reports.pdf(actor, document);
            response.setContentType("application/pdf");
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"" + (kind == Kind.WALL ? "continuity-wall-" : "continuity-") + area + "-"
                            + language.tag() + ".pdf\"");
        }
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }
}
