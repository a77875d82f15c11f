package no.opptrapp.ui.staff.file;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Forbidden;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.planning.followup.EffectService;
import no.opptrapp.ui.staff.door.At;
import no.opptrapp.ui.staff.signin.Visitors;
import org.jspecify.annotations.Nullable;

/** {@code /measure-effects/<measure>.svg|png|csv|xlsx}: what a measure changed, as a figure in the visitor's language. */
@Singleton
@At("/measure-effects/*")
public final class EffectServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH =
            Pattern.compile("/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\\.([a-z]+)");

    private final transient EffectService effects;

    EffectServlet(EffectService effects) {
        this.effects = effects;
    }

    /** The address of the figure of a measure. */
    public static String address(UUID measure, FigureFile kind) {
        return "measure-effects/" + measure + "." + kind.extension();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        @Nullable String path = request.getPathInfo();
        Matcher asked = PATH.matcher(path == null ? "" : path);
        Optional<Actor> actor = Visitors.in(request.getSession(false));
        Optional<FigureFile> kind = asked.matches() ? FigureFile.ofExtension(asked.group(2)) : Optional.empty();
        if (actor.isEmpty() || kind.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            Figure figure =
                    effects.of(actor.get(), UUID.fromString(asked.group(1))).figure();
            if (figure == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else {
                send(figure, kind.get(), actor.get(), response);
            }
        } catch (NotInScope outside) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Forbidden forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void send(Figure figure, FigureFile kind, Actor actor, HttpServletResponse response)
            throws IOException {
        response.setContentType(kind.type());
        response.setHeader("Content-Disposition", "attachment; filename=\"effect." + kind.extension() + "\"");
        response.setHeader("Cache-Control", "private, no-store");
        kind.write(figure, actor.language(), response.getOutputStream());
    }
}
