package no.opptrapp.ui.staff.batch;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Forbidden;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.clock.Ids;
import no.opptrapp.reports.batch.BatchFiles;
import no.opptrapp.ui.staff.door.At;
import no.opptrapp.ui.staff.signin.Visitors;

/** {@code /batch-files/{id}.zip}: the reports of a batch that are done, made into a file while it is sent. */
@Singleton
@At("/batch-files/*")
public final class BatchFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern FILE = Pattern.compile("/(" + Ids.FORM + ")\\.zip");

    private final transient BatchFiles files;

    BatchFileServlet(BatchFiles files) {
        this.files = files;
    }

    static String address(UUID batch) {
        return "batch-files/" + batch + ".zip";
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Actor> actor = Visitors.in(request.getSession(false));
        Matcher file = FILE.matcher(Objects.requireNonNullElse(request.getPathInfo(), ""));
        if (actor.isEmpty() || !file.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        UUID id = UUID.fromString(file.group(1));
        try (InputStream zip = files.zip(actor.get(), id)) {
            response.setContentType("application/zip");
            response.setHeader(
                    "Content-Disposition", "attachment; filename=\"" + files.zipName(actor.get(), id) + "\"");
            zip.transferTo(response.getOutputStream());
        } catch (NotInScope missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Forbidden forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
