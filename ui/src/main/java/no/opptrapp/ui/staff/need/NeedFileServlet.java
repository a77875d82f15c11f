package no.opptrapp.ui.staff.need;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Function;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.exchange.TableKind;
import no.opptrapp.planning.goal.TargetGroup;
import no.opptrapp.planning.need.NeedFiles;
import no.opptrapp.planning.need.NeedQuery;
import no.opptrapp.ui.staff.door.At;
import no.opptrapp.ui.staff.file.TableServlet;

/** {@code /need-files/behov.csv|xlsx}: the needs, narrowed as the page was. */
@Singleton
@At("/need-files/*")
public final class NeedFileServlet extends TableServlet {

    private static final long serialVersionUID = 1L;
    private static final String NAME = "behov";

    private final transient NeedFiles files;

    NeedFileServlet(NeedFiles files) {
        super(NAME);
        this.files = files;
    }

    static String address(TableKind kind) {
        return "need-files/" + NAME + "." + kind.ending();
    }

    @Override
    protected void write(Actor actor, HttpServletRequest request, TableKind kind, OutputStream out) throws IOException {
        files.write(actor, query(asked(request)), kind, out);
    }

    /** What the page would show at an address with these parameters. */
    static NeedQuery query(Function<String, Optional<String>> asked) {
        NeedFilterBar.Stage stage = asked.apply("state")
                .flatMap(name -> NeedFilterBar.named(NeedFilterBar.Stage.values(), name))
                .orElse(NeedFilterBar.Stage.OPEN);
        NeedQuery query = NeedQuery.all().worstFirst().in(stage.states());
        query = asked.apply("area")
                .filter(code -> !code.isBlank())
                .map(query::inArea)
                .orElse(query);
        query = asked.apply("planArea")
                .filter(code -> !code.isBlank())
                .map(query::ofPlanArea)
                .orElse(query);
        return asked.apply("group")
                .flatMap(name -> NeedFilterBar.named(TargetGroup.values(), name))
                .map(query::of)
                .orElse(query);
    }
}
