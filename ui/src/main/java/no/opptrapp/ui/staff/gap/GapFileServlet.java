package no.opptrapp.ui.staff.gap;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.exchange.TableKind;
import no.opptrapp.planning.gap.GapFiles;
import no.opptrapp.planning.gap.GapQuery;
import no.opptrapp.ui.staff.door.At;
import no.opptrapp.ui.staff.file.TableServlet;

/** {@code /gap-files/gapliste.csv|xlsx}: the gap list, narrowed as the page was. */
@Singleton
@At("/gap-files/*")
public final class GapFileServlet extends TableServlet {

    private static final long serialVersionUID = 1L;
    private static final String NAME = "gapliste";

    private final transient GapFiles files;

    GapFileServlet(GapFiles files) {
        super(NAME);
        this.files = files;
    }

    static String address(TableKind kind, GapQuery query) {
        return GapAddress.of("gap-files/" + NAME + "." + kind.ending(), query);
    }

    @Override
    protected void write(Actor actor, HttpServletRequest request, TableKind kind, OutputStream out) throws IOException {
        files.write(actor, GapAddress.read(asked(request)), kind, out);
    }
}
