package no.opptrapp.ui.staff.continuity;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.exchange.TableKind;
import no.opptrapp.planning.continuity.ContinuityFiles;
import no.opptrapp.ui.staff.door.At;
import no.opptrapp.ui.staff.file.TableServlet;

/** {@code /continuity-files/funksjoner.csv|xlsx?area=}: the functions of a plan. */
@Singleton
@At("/continuity-files/*")
public final class ContinuityFileServlet extends TableServlet {

    private static final long serialVersionUID = 1L;
    private static final String NAME = "funksjoner";

    private final transient ContinuityFiles files;

    ContinuityFileServlet(ContinuityFiles files) {
        super(NAME);
        this.files = files;
    }

    static String address(String area, TableKind kind) {
        return "continuity-files/" + NAME + "." + kind.ending() + "?area=" + area;
    }

    @Override
    protected void write(Actor actor, HttpServletRequest request, TableKind kind, OutputStream out) throws IOException {
        files.write(actor, Objects.requireNonNullElse(request.getParameter("area"), ""), kind, out);
    }
}
