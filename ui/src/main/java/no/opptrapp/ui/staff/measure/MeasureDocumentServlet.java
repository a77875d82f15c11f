package no.opptrapp.ui.staff.measure;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Forbidden;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.exchange.content.FileName;
import no.opptrapp.planning.measure.document.Documents;
import no.opptrapp.planning.measure.document.MeasureDocument;
import no.opptrapp.ui.staff.door.At;
import no.opptrapp.ui.staff.signin.Visitors;
import org.jspecify.annotations.Nullable;

/** {@code /measure-documents/<measure>/<document>}: a document to keep, never to be shown by the browser itself. */
@Singleton
@At("/measure-documents/*")
public final class MeasureDocumentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Documents documents;

    MeasureDocumentServlet(Documents documents) {
        this.documents = documents;
    }

    static String address(MeasureDocument document) {
        return "measure-documents/" + document.measure() + "/" + document.id();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        @Nullable String path = request.getPathInfo();
        String[] parts = path == null ? new String[0] : path.split("/", -1);
        Optional<Actor> actor = Visitors.in(request.getSession(false));
        Optional<UUID> measure = parts.length == 3 ? MeasureAddress.id(parts[1]) : Optional.empty();
        Optional<UUID> document = parts.length == 3 ? MeasureAddress.id(parts[2]) : Optional.empty();
        if (actor.isEmpty() || measure.isEmpty() || document.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            Documents.Whole whole = documents.read(actor.get(), measure.get(), document.get());
            response.setContentType(whole.document().kind().type());
            response.setContentLength(whole.content().length);
            response.setHeader(
                    "Content-Disposition", FileName.attachment(whole.document().name()));
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
            response.setHeader("Cache-Control", "private, no-store");
            response.getOutputStream().write(whole.content());
        } catch (Forbidden forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (NotInScope outside) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
