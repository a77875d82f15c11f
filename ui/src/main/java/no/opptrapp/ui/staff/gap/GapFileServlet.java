package no.opptrapp.ui.staff.gap;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Forbidden;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.planning.gap.GapFiles;
import no.opptrapp.planning.gap.GapQuery;
import no.opptrapp.ui.staff.door.At;
import no.opptrapp.ui.staff.signin.Visitors;
import org.jspecify.annotations.Nullable;

/** {@code /gap-files/gapliste.csv|xlsx}: the gap list, narrowed as the page was. */
@Singleton
@At("/gap-files/*")
public final class GapFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String NAME = "gapliste";

    private final transient GapFiles files;

    GapFileServlet(GapFiles files) {
        this.files = files;
    }

    /** @param ending {@code csv} or {@code xlsx} */
    static String address(String ending, GapQuery query) {
        return GapAddress.of("gap-files/" + NAME + "." + ending, query);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        @Nullable String path = request.getPathInfo();
        Optional<Actor> actor = Visitors.in(request.getSession(false));
        boolean csv = ("/" + NAME + ".csv").equals(path);
        if (actor.isEmpty() || (!csv && !("/" + NAME + ".xlsx").equals(path))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        GapQuery query = GapAddress.read(name -> Optional.ofNullable(request.getParameter(name)));
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            if (csv) {
                files.csv(actor.get(), query, file);
            } else {
                files.xlsx(actor.get(), query, file);
            }
            response.setContentType(
                    csv
                            ? "text/csv;charset=utf-8"
                            : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            response.setHeader("Content-Disposition", "attachment; filename=\"" + path.substring(1) + "\"");
            file.writeTo(response.getOutputStream());
        } catch (Forbidden forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (NotInScope outside) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
