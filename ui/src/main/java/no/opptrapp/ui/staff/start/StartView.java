package no.opptrapp.ui.staff.start;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;

/** The start page. */
@Prototype
@Route("")
@Menu(title = "start.menu", order = 1, icon = "START")
@PermitAll
public class StartView extends Titled {

    private static final long serialVersionUID = 1L;

    public StartView(Visit visit) {
        title(visit.say("start.title"));
        lead(visit.say("start.lead"));
    }
}
