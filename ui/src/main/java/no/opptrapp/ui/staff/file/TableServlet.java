package no.opptrapp.ui.staff.file;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
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

    /** What the address asks for, by the name of the parameter. */
    protected static Function<String, Optional<String>> asked(HttpServletRequest request) {
        return name -> Optional.ofNullable(request.getParameter(name));
    }

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Actor> actor = Visitors.in(request.getSession(false));
        Optional<TableKind> kind = kind(request.getPathInfo());
        if (actor.isEmpty() || kind.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            send(actor.get(), request, kind.get(), response);
        } catch (Forbidden forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (NotInScope outside) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Over the disk: a long table is never whole in memory, and one that fails is not half sent. */
    private void send(Actor actor, HttpServletRequest request, TableKind kind, HttpServletResponse response)
            throws IOException {
        Path file = Files.createTempFile("opptrapp-" + name, "." + kind.ending());
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                write(actor, request, kind, out);
            }
            response.setContentType(kind.type());
            response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "." + kind.ending() + "\"");
            Files.copy(file, response.getOutputStream());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private Optional<TableKind> kind(@Nullable String path) {
        String begin = "/" + name + ".";
        return path == null || !path.startsWith(begin)
                ? Optional.empty()
                : TableKind.ofEnding(path.substring(begin.length()));
    }
}
