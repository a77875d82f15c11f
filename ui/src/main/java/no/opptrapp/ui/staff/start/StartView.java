package no.opptrapp.ui.staff.start;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.util.List;
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

    public StartView(Visit visit, Errands errands, Highlights highlights) {
        title(visit.say("start.title", visit.actor().name()));
        lead(visit.say("start.lead"));
        List<Errand> waiting = errands.waiting(visit);
        if (!waiting.isEmpty()) {
            add(Parts.section(visit.say("start.todo"), tasks(waiting)));
        }
        List<Errand> news = errands.news(visit);
        add(Parts.section(
                visit.say("start.new"), news.isEmpty() ? Parts.quiet(visit.say("start.empty")) : tasks(news)));
        highlights.of(visit).ifPresent(this::add);
    }

    private static Div tasks(List<Errand> errands) {
        Div tasks = new Div(errands.stream().map(Errand::card).toArray(Component[]::new));
        tasks.addClassName("tasks");
        return tasks;
    }
}
