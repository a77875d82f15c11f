package no.opptrapp.ui.staff.file;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Forbidden;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.exchange.TableKind;
import no.opptrapp.ui.staff.signin.Visitors;
import org.jspecify.annotations.Nullable;

/** One table as a file, {@code /<place>/<name>.csv|xlsx}, as the visitor may see it. */
public abstract class TableServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final String name;

    /** @param name of the file, without its ending */
    protected TableServlet(String name) {
        this.name = name;
    }

    /** Writes the table that is asked for; may close {@code out}. */
    protected abstract void write(Actor actor, HttpServletRequest request, TableKind kind, OutputStream out)
            throws IOException;

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Actor> actor = Visitors.in(request.getSession(false));
        Optional<TableKind> kind = kind(request.getPathInfo());
        if (actor.isEmpty() || kind.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            write(actor.get(), request, kind.get(), file);
            response.setContentType(kind.get().type());
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"" + name + "." + kind.get().ending() + "\"");
            file.writeTo(response.getOutputStream());
        } catch (Forbidden forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (NotInScope outside) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Optional<TableKind> kind(@Nullable String path) {
        String begin = "/" + name + ".";
        return path == null || !path.startsWith(begin)
                ? Optional.empty()
                : TableKind.ofEnding(path.substring(begin.length()));
    }
}
