package no.opptrapp.ui.staff.measure;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Forbidden;
import no.opptrapp.planning.measure.MeasureFiles;
import no.opptrapp.planning.measure.MeasureQuery;
import no.opptrapp.ui.staff.door.At;
import no.opptrapp.ui.staff.signin.Visitors;
import org.jspecify.annotations.Nullable;

/** {@code /measure-files/tiltak.csv|xlsx}: all measures within the visitor's scope. */
@Singleton
@At("/measure-files/*")
public final class MeasureFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String NAME = "tiltak";

    private final transient MeasureFiles files;

    MeasureFileServlet(MeasureFiles files) {
        this.files = files;
    }

    /** @param ending {@code csv} or {@code xlsx} */
    static String address(String ending) {
        return "measure-files/" + NAME + "." + ending;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        @Nullable String path = request.getPathInfo();
        Optional<Actor> actor = Visitors.in(request.getSession(false));
        boolean csv = ("/" + NAME + ".csv").equals(path);
        if (actor.isEmpty() || !csv && !("/" + NAME + ".xlsx").equals(path)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            if (csv) {
                files.csv(actor.get(), MeasureQuery.all(), file);
            } else {
                files.xlsx(actor.get(), MeasureQuery.all(), file);
            }
            response.setContentType(
                    csv
                            ? "text/csv;charset=utf-8"
                            : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            response.setHeader("Content-Disposition", "attachment; filename=\"" + path.substring(1) + "\"");
            file.writeTo(response.getOutputStream());
        } catch (Forbidden forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
