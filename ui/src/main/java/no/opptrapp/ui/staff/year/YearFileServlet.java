package no.opptrapp.ui.staff.year;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Forbidden;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.text.Texts;
import no.opptrapp.planning.calendar.PlanningYear;
import no.opptrapp.planning.calendar.ics.CalendarFile;
import no.opptrapp.ui.staff.door.At;
import no.opptrapp.ui.staff.signin.Visitors;

/** {@code /year-files/calendar.ics}: the year that the page shows, as a file for calendar programs. */
@Singleton
@At("/year-files/*")
public final class YearFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    static final String PATH = "year-files/calendar.ics";

    private final transient PlanningYear years;
    private final transient CalendarFile files;
    private final transient Clock clock;

    YearFileServlet(PlanningYear years, CalendarFile files, Clock clock) {
        this.years = years;
        this.files = files;
        this.clock = clock;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Actor> actor = Visitors.in(request.getSession(false));
        if (actor.isEmpty() || !"/calendar.ics".equals(request.getPathInfo())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        YearAddress asked = YearAddress.read(
                name -> Optional.ofNullable(request.getParameter(name)),
                "",
                LocalDate.now(clock).getYear());
        try {
            byte[] file = files.of(
                    asked.area(),
                    years.of(actor.get(), asked.area(), asked.year()),
                    Texts.in(actor.get().language()));
            response.setContentType("text/calendar;charset=utf-8");
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"opptrapp-" + asked.area() + "-" + asked.year() + ".ics\"");
            response.getOutputStream().write(file);
        } catch (Forbidden forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (NotInScope outside) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
