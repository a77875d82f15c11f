package no.opptrapp.ui.staff.county;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.exchange.TableKind;
import no.opptrapp.planning.county.CountyFiles;
import no.opptrapp.planning.county.CountyQuery;
import no.opptrapp.ui.staff.door.At;
import no.opptrapp.ui.staff.file.TableServlet;

/** {@code /county-files/kommunene.csv|xlsx}: the municipalities, narrowed as the page was. */
@Singleton
@At("/county-files/*")
public final class CountyFileServlet extends TableServlet {

    private static final long serialVersionUID = 1L;
    private static final String NAME = "kommunene";

    private final transient CountyFiles files;

    CountyFileServlet(CountyFiles files) {
        super(NAME);
        this.files = files;
    }

    static String address(TableKind kind, CountyQuery query) {
        return CountyAddress.of("county-files/" + NAME + "." + kind.ending(), query);
    }

    @Override
    protected void write(Actor actor, HttpServletRequest request, TableKind kind, OutputStream out) throws IOException {
        files.write(actor, CountyAddress.read(asked(request)), kind, out);
    }
}
