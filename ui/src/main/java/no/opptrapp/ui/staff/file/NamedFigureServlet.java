package no.opptrapp.ui.staff.file;

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
import no.opptrapp.ui.staff.signin.Visitors;
import org.jspecify.annotations.Nullable;

/** Figures as files, {@code /<place>/<name>.svg|png|csv|xlsx}, as the visitor may see them. */
abstract class NamedFigureServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final Pattern path;

    /** @param name what a figure is called in the address, as a pattern without groups */
    NamedFigureServlet(String name) {
        path = Pattern.compile("/(" + name + ")\\.([a-z]+)");
    }

    /**
     * Sends a figure, or that there is none.
     *
     * @throws NotInScope when the visitor may read no such thing: there is none then
     */
    abstract void send(
            Actor actor, String name, FigureFile kind, HttpServletRequest request, HttpServletResponse response)
            throws IOException;

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        @Nullable String given = request.getPathInfo();
        Matcher asked = path.matcher(given == null ? "" : given);
        Optional<Actor> actor = Visitors.in(request.getSession(false));
        Optional<FigureFile> kind = asked.matches() ? FigureFile.ofExtension(asked.group(2)) : Optional.empty();
        if (actor.isEmpty() || kind.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            send(actor.get(), asked.group(1), kind.get(), request, response);
        } catch (NotInScope missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Forbidden forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
