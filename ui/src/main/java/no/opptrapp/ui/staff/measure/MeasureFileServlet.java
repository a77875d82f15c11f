package no.opptrapp.ui.staff.measure;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.exchange.TableKind;
import no.opptrapp.planning.measure.MeasureFiles;
import no.opptrapp.planning.measure.MeasureQuery;
import no.opptrapp.ui.staff.door.At;
import no.opptrapp.ui.staff.file.TableServlet;

/** {@code /measure-files/tiltak.csv|xlsx}: all measures within the visitor's scope. */
@Singleton
@At("/measure-files/*")
public final class MeasureFileServlet extends TableServlet {

    private static final long serialVersionUID = 1L;
    private static final String NAME = "tiltak";

    private final transient MeasureFiles files;

    MeasureFileServlet(MeasureFiles files) {
        super(NAME);
        this.files = files;
    }

    static String address(TableKind kind) {
        return "measure-files/" + NAME + "." + kind.ending();
    }

    @Override
    protected void write(Actor actor, HttpServletRequest request, TableKind kind, OutputStream out) throws IOException {
        files.write(actor, MeasureQuery.all(), kind, out);
    }
}
