package no.opptrapp.ui.staff.door;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.opptrapp.core.database.DatabaseHealth;

/** {@code GET /health} on the staff door: 200 when the database answers, 503 when it does not. */
@Singleton
@At("/health")
public final class HealthServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient DatabaseHealth database;

    HealthServlet(DatabaseHealth database) {
        this.database = database;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean up = database.answers();
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.getWriter().write(up ? "{\"status\":\"up\"}" : "{\"status\":\"down\"}");
    }
}
