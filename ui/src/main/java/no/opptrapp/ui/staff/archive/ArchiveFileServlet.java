package no.opptrapp.ui.staff.archive;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Forbidden;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.clock.Ids;
import no.opptrapp.reports.archive.ArchiveService;
import no.opptrapp.reports.archive.ArchivedReport;
import no.opptrapp.reports.document.Document;
import no.opptrapp.ui.staff.door.At;
import no.opptrapp.ui.staff.edition.ReportAnswer;
import no.opptrapp.ui.staff.signin.Visitors;

/** {@code /archive-files/{id}.pdf|html|xlsx}: a report made again of what was kept. */
@Singleton
@At("/archive-files/*")
public final class ArchiveFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern FILE = Pattern.compile("/(" + Ids.FORM + ")\\.(pdf|html|xlsx)");

    private final transient ArchiveService archive;
    private final transient ReportAnswer answer;

    ArchiveFileServlet(ArchiveService archive, ReportAnswer answer) {
        this.archive = archive;
        this.answer = answer;
    }

    static String address(UUID report, String ending) {
        return "archive-files/" + report + "." + ending;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Actor> actor = Visitors.in(request.getSession(false));
        Matcher file = FILE.matcher(Objects.requireNonNullElse(request.getPathInfo(), ""));
        if (actor.isEmpty() || !file.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            ArchivedReport report = archive.get(actor.get(), UUID.fromString(file.group(1)));
            send(response, actor.get(), report, file.group(2));
        } catch (NotInScope missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Forbidden forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void send(HttpServletResponse response, Actor actor, ArchivedReport report, String ending)
            throws IOException {
        Document document = archive.document(actor, report.id());
        if (!ending.equals("html")) {
            ReportAnswer.toKeep(response, report.key().fileName() + "." + ending);
        }
        answer.send(response, actor, document, ending);
    }
}
