package no.opptrapp.ui.staff.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.planning.goal.GoalService;
import no.opptrapp.planning.goal.PlanAreaSheet;
import no.opptrapp.planning.goal.PlanGoal;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;

/** The plan's goals in order, each with its areas and what shows how far they are reached. */
@Prototype
@Route("plan")
@Menu(title = "plan.menu", order = 4, icon = "PLAN")
@PermitAll
public class PlanView extends Titled {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;

    public PlanView(Visit visit, GoalService goals) {
        this.visit = visit;
        title(visit.say("plan.title"));
        lead(visit.say("plan.lead"));
        goals.goals(visit.actor()).forEach(goal -> add(section(goal)));
    }

    private Component section(PlanGoal goal) {
        Div areas = new Div(goal.areas().stream().map(this::area).toArray(Component[]::new));
        areas.addClassName("cards");
        return Parts.section(visit.say(goal.label()), areas);
    }

    private Div area(PlanAreaSheet sheet) {
        Div card = new Div(new H3(visit.say(sheet.area().name())));
        card.addClassName("card");
        if (sheet.indicators().isEmpty()) {
            card.add(Parts.quiet(visit.say("plan.no-indicators")));
            return card;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("indicators");
        sheet.indicators().forEach(indicator -> list.add(item(indicator)));
        card.add(list);
        return card;
    }

    private ListItem item(Indicator indicator) {
        Span code = new Span(indicator.code());
        code.addClassName("code");
        return new ListItem(new Span(visit.say(indicator.name())), code);
    }
}
