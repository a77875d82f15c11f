package no.opptrapp.ui.staff.neighbour;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.core.clock.Ids;
import no.opptrapp.planning.goal.GoalService;
import no.opptrapp.planning.measure.MeasureService;
import no.opptrapp.planning.need.NeedService;
import no.opptrapp.planning.neighbour.NeighbourChange;
import no.opptrapp.planning.neighbour.NeighbourDraft;
import no.opptrapp.planning.neighbour.NeighbourPlan;
import no.opptrapp.planning.neighbour.NeighbourPlans;
import no.opptrapp.planning.neighbour.NeighbourSheet;
import no.opptrapp.ui.staff.plan.PlanNames;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;

/** Another plan of an area, with the needs and measures that concern it. */
@Prototype
@Route("other-plans/:id")
@RolesAllowed({"MANAGER", "COORDINATOR", "NATIONAL"})
public class OtherPlanView extends Titled implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient NeighbourPlans plans;
    private final transient NeedService needs;
    private final transient MeasureService measures;
    private final transient PlanNames names;
    private final Div messages = new Div();
    private final Div content = new Div();
    private UUID id = new UUID(0, 0);

    public OtherPlanView(
            Visit visit,
            NeighbourPlans plans,
            NeedService needs,
            MeasureService measures,
            AreaService areas,
            GoalService goals) {
        this.visit = visit;
        this.plans = plans;
        this.needs = needs;
        this.measures = measures;
        this.names = new PlanNames(visit, areas, goals);
        messages.getElement().setAttribute("aria-live", "polite");
        add(messages, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters()
                .get("id")
                .flatMap(Ids::read)
                .orElseThrow(() -> new NotFoundException("no such plan"));
        messages.removeAll();
        show();
    }

    private void show() {
        NeighbourSheet sheet = plans.get(visit.actor(), id);
        NeighbourPlan plan = sheet.plan();
        title(plan.facts().name());
        lead(String.join(
                " · ", names.area(plan.area()), visit.say(plan.facts().kind().label())));
        trail(new Anchor("plan", visit.say("plan.menu")), new Anchor("other-plans", visit.say("other-plans.title")));
        actions(buttons(plan));
        content.removeAll();
        if (plan.deleted()) {
            content.add(Parts.notice("signal", visit.say("other-plans.is-deleted")));
        }
        if (plan.madeUp()) {
            content.add(Parts.marked(visit.say("shell.made-up")));
        }
        content.add(
                facts(plan.facts()),
                linked(
                        "other-plans.needs",
                        needs.find(visit.actor(), sheet.needs()).stream()
                                .map(need -> item(
                                        "needs/" + need.id(),
                                        visit.say(need.title()),
                                        visit.say(need.state().label())))),
                linked(
                        "other-plans.measures",
                        sheet.measures().stream()
                                .map(measure -> measures.get(visit.actor(), measure))
                                .filter(measure -> !measure.deleted())
                                .map(measure -> item(
                                        "measures/" + measure.id(),
                                        measure.facts().title(),
                                        visit.say(measure.facts().status().label())))));
    }

    private Component[] buttons(NeighbourPlan plan) {
        if (!plans.mayChange(visit.actor(), plan.area())) {
            return new Component[0];
        }
        if (plan.deleted()) {
            return new Component[] {Parts.button(visit.say("plan.restore"), () -> delete(plan, false))};
        }
        OtherPlanDialog dialog = new OtherPlanDialog(
                visit, plans, names, List.of(plan.area()), plan, changed -> said("other-plans.saved"));
        return new Component[] {
            Parts.button(visit.say("plan.change"), dialog::open),
            Parts.button(visit.say("plan.delete"), () -> delete(plan, true))
        };
    }

    private void delete(NeighbourPlan plan, boolean deleted) {
        switch (plans.delete(visit.actor(), plan.id(), plan.version(), deleted)) {
            case NeighbourChange.Done done -> said(deleted ? "other-plans.deleted" : "other-plans.saved");
            case NeighbourChange.Refused refused -> said("other-plans.stale");
            case NeighbourChange.Stale stale -> said("other-plans.stale");
        }
    }

    private void said(String key) {
        show();
        messages.removeAll();
        messages.add(Parts.notice(key.endsWith("stale") ? "refused" : "done", visit.say(key)));
    }

    private DescriptionList facts(NeighbourDraft facts) {
        DescriptionList list = new DescriptionList();
        list.addClassName("sheet");
        list.add(
                new DescriptionList.Term(visit.say("other-plans.years")),
                new DescriptionList.Description(years(facts)));
        DescriptionList.Description where = new DescriptionList.Description();
        if (facts.isLink()) {
            Anchor link = new Anchor(facts.reference(), facts.reference());
            link.getElement().setAttribute("rel", "noopener noreferrer");
            where.add(link);
        } else {
            where.setText(facts.reference().isEmpty() ? "–" : facts.reference());
        }
        list.add(new DescriptionList.Term(visit.say("other-plans.reference")), where);
        return list;
    }

    /** {@code 2023–2030}; a dash alone where nothing is said. */
    static String years(NeighbourDraft facts) {
        return Objects.equals(facts.from(), facts.to()) && facts.from() != null
                ? facts.from().toString()
                : Objects.toString(facts.from(), "") + "–" + Objects.toString(facts.to(), "");
    }

    private Section linked(String heading, Stream<ListItem> items) {
        UnorderedList list = new UnorderedList(items.toArray(ListItem[]::new));
        list.addClassName("firsts");
        return Parts.section(
                visit.say(heading), list.getComponentCount() == 0 ? Parts.quiet(visit.say(heading + ".none")) : list);
    }

    private static ListItem item(String href, String title, String state) {
        Span quiet = new Span(state);
        quiet.addClassNames("quiet", "small");
        return new ListItem(new Anchor(href, title), quiet);
    }
}
