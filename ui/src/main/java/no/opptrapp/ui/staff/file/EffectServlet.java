package no.opptrapp.ui.staff.file;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.clock.Ids;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.planning.followup.EffectService;
import no.opptrapp.ui.staff.door.At;

/** {@code /measure-effects/<measure>.svg|png|csv|xlsx}: what a measure changed, as a figure in the visitor's language. */
@Singleton
@At("/measure-effects/*")
public final class EffectServlet extends NamedFigureServlet {

    private static final long serialVersionUID = 1L;

    private final transient EffectService effects;

    EffectServlet(EffectService effects) {
        super(Ids.FORM);
        this.effects = effects;
    }

    /** The address of the figure of a measure. */
    public static String address(UUID measure, FigureFile kind) {
        return "measure-effects/" + measure + "." + kind.extension();
    }

    @Override
    void send(Actor actor, String name, FigureFile kind, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Figure figure = effects.of(actor, UUID.fromString(name)).figure();
        if (figure == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(kind.type());
        response.setHeader("Content-Disposition", "attachment; filename=\"effect." + kind.extension() + "\"");
        response.setHeader("Cache-Control", "private, no-store");
        kind.write(figure, actor.language(), response.getOutputStream());
    }
}
