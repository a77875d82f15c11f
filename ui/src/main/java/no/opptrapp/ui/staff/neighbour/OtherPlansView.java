package no.opptrapp.ui.staff.neighbour;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.planning.goal.GoalService;
import no.opptrapp.planning.neighbour.NeighbourPlan;
import no.opptrapp.planning.neighbour.NeighbourPlans;
import no.opptrapp.ui.staff.plan.PlanNames;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;

/** The other plans that the visitor may read, with a way to tell of one more. */
@Prototype
@Route("other-plans")
@RolesAllowed({"MANAGER", "COORDINATOR", "NATIONAL"})
public class OtherPlansView extends Titled {

    private static final long serialVersionUID = 1L;

    public OtherPlansView(Visit visit, NeighbourPlans plans, AreaService areas, GoalService goals) {
        PlanNames names = new PlanNames(visit, areas, goals);
        List<String> own = names.own(areas);
        title(visit.say("other-plans.title"));
        lead(visit.say("other-plans.lead"));
        trail(new Anchor("plan", visit.say("plan.menu")));
        OtherPlanDialog dialog = new OtherPlanDialog(
                visit,
                plans,
                names,
                own,
                null,
                made -> getUI().ifPresent(ui -> ui.navigate("other-plans/" + made.id())));
        actions(Parts.primary(visit.say("other-plans.new"), dialog::open));
        List<NeighbourPlan> all = plans.around(visit.actor(), null);
        add(
                all.isEmpty()
                        ? Parts.empty(visit.say("other-plans.none"), visit.say("other-plans.none.why"))
                        : new Div(table(visit, names, all)));
    }

    private static PlainTable table(Visit visit, PlanNames names, List<NeighbourPlan> all) {
        PlainTable table = new PlainTable(visit.say("other-plans.title"))
                .cardsOnPhone()
                .head(
                        visit.say("other-plans.name"),
                        visit.say("other-plans.kind"),
                        visit.say("other-plans.area"),
                        visit.say("other-plans.years"))
                .sortable(visit.actor().language(), 0, 1, 2, 3);
        for (NeighbourPlan plan : all) {
            Anchor link = new Anchor("other-plans/" + plan.id(), plan.facts().name());
            table.row(
                    plan.madeUp() ? new Div(link, Parts.marked(visit.say("shell.made-up"))) : link,
                    new Span(visit.say(plan.facts().kind().label())),
                    new Span(names.area(plan.area())),
                    new Span(OtherPlanView.years(plan.facts())));
        }
        return table;
    }
}
