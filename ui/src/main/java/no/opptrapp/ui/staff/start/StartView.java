package no.opptrapp.ui.staff.start;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.opptrapp.core.access.Role;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;

/** The start page: what waits for this visitor, what is new, and the clearest findings of the newest round. */
@Prototype
@Route("")
@Menu(title = "start.menu", order = 1, icon = "START")
@PermitAll
public class StartView extends Titled {

    private static final long serialVersionUID = 1L;

    public StartView(Visit visit, Errands errands, ReportErrands reports, PlanStart plan, Highlights highlights) {
        title(visit.say("start.title", visit.actor().name()));
        lead(visit.say("start.lead." + visit.actor().role().name().toLowerCase(Locale.ROOT)));
        List<Errand> waiting = new ArrayList<>(reports.asked(visit));
        waiting.addAll(errands.waiting(visit));
        if (!waiting.isEmpty()) {
            add(Parts.section(visit.say("start.todo"), tasks(waiting)));
        } else if (visit.is(Role.NATIONAL)) {
            add(Parts.section(visit.say("start.todo"), Parts.quiet(visit.say("start.nothing"))));
        }
        plan.of(visit).forEach(this::add);
        List<Errand> news = errands.news(visit);
        if (!news.isEmpty()) {
            add(Parts.section(visit.say("start.new"), tasks(news)));
        }
        highlights.of(visit).forEach(this::add);
        add(Parts.section(visit.say("start.own"), tasks(errands.own(visit))));
    }

    private static Div tasks(List<Errand> errands) {
        Div tasks = new Div(errands.stream().map(Errand::card).toArray(Component[]::new));
        tasks.addClassName("tasks");
        return tasks;
    }
}
