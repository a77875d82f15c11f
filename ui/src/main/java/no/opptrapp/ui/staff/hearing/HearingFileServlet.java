package no.opptrapp.ui.staff.hearing;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.exchange.TableKind;
import no.opptrapp.planning.hearing.HearingFiles;
import no.opptrapp.ui.staff.door.At;
import no.opptrapp.ui.staff.file.TableServlet;

/** {@code /hearing-files/horing.csv|xlsx?hearing=<id>}: the comments of a hearing with their answers. */
@Singleton
@At("/hearing-files/*")
public final class HearingFileServlet extends TableServlet {

    private static final long serialVersionUID = 1L;
    private static final String NAME = "horing";
    private static final String HEARING = "hearing";

    private final transient HearingFiles files;

    HearingFileServlet(HearingFiles files) {
        super(NAME);
        this.files = files;
    }

    static String address(UUID hearing, TableKind kind) {
        return "hearing-files/" + NAME + "." + kind.ending() + "?" + HEARING + "=" + hearing;
    }

    @Override
    protected void write(Actor actor, HttpServletRequest request, TableKind kind, OutputStream out) throws IOException {
        UUID hearing = Optional.ofNullable(request.getParameter(HEARING))
                .flatMap(OneHearingView::id)
                .orElseThrow(() -> new NotInScope("hearing without an id"));
        files.write(actor, hearing, kind, out);
    }
}
