package no.opptrapp.ui.staff.edition;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Forbidden;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.edition.ReportKey;
import no.opptrapp.reports.edition.ReportService;
import no.opptrapp.survey.result.RoundStillOpen;
import no.opptrapp.ui.staff.door.At;
import no.opptrapp.ui.staff.signin.Visitors;
import org.jspecify.annotations.Nullable;

/** {@code /report-files/{kind}/{area}/{period}/{language}.pdf|html|xlsx?series=}: a report to fetch or to look at. */
@Singleton
@At("/report-files/*")
public final class ReportFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH =
            Pattern.compile("/([a-z-]+)/([0-9A-Z]+)/([0-9W-]+)/([a-z]{2})\\.(pdf|html|xlsx)");

    private final transient ReportService reports;
    private final transient ReportAnswer answer;

    ReportFileServlet(ReportService reports, ReportAnswer answer) {
        this.reports = reports;
        this.answer = answer;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        @Nullable String path = request.getPathInfo();
        Matcher asked = PATH.matcher(path == null ? "" : path);
        Optional<Actor> actor = Visitors.in(request.getSession(false));
        Optional<ReportKey> key = asked.matches()
                ? ReportAddress.read(
                        asked.group(1), asked.group(2), asked.group(3), asked.group(4), request.getParameter("series"))
                : Optional.empty();
        if (actor.isEmpty() || key.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            send(request, response, actor.get(), key.get(), asked.group(5));
        } catch (NotInScope | RoundStillOpen missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Forbidden forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void send(HttpServletRequest request, HttpServletResponse response, Actor actor, ReportKey key, String kind)
            throws IOException {
        Document document = reports.document(actor, key);
        if (request.getParameter("look") == null) {
            ReportAnswer.toKeep(response, key.fileName() + "." + kind);
        }
        answer.send(response, actor, document, kind);
    }
}
