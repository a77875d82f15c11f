package no.opptrapp.ui.staff.plan;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.opptrapp.planning.goal.Goal;
import no.opptrapp.planning.goal.GoalTree;
import no.opptrapp.planning.goal.IndicatorState;
import no.opptrapp.planning.measure.Measure;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** A goal with what shows how far it is reached, the measures that serve it, and the goals below it. */
final class GoalItem extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient OwnPlan plan;
    private final transient Goal goal;

    GoalItem(Visit visit, OwnPlan plan, Goal goal) {
        this.visit = visit;
        this.plan = plan;
        this.goal = goal;
        addClassName("goal");
        setId("goal-" + goal.id());
        getElement().setAttribute("tabindex", "-1");
        add(head());
        if (!goal.facts().description().isEmpty()) {
            Paragraph description = new Paragraph(goal.facts().description());
            description.addClassName("goal-words");
            add(description);
        }
        indicators();
        measures();
        if (plan.mayWrite()) {
            add(buttons());
        }
        below(visit, plan, plan.tree().below(goal)).forEach(this::add);
    }

    /** The goals that lie in one place, as a list; nothing where there are none. */
    static Stream<UnorderedList> below(Visit visit, OwnPlan plan, List<Goal> goals) {
        if (goals.isEmpty()) {
            return Stream.empty();
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("goal-tree");
        goals.forEach(goal -> list.add(new GoalItem(visit, plan, goal)));
        return Stream.of(list);
    }

    private Div head() {
        Span title = new Span(goal.facts().title());
        title.addClassName("goal-title");
        Div head = new Div(title);
        head.addClassName("goal-head");
        Integer year = goal.facts().year();
        if (year != null) {
            Span by = new Span(visit.say("plan.by-year", Integer.toString(year)));
            by.addClassName("behind");
            head.add(by);
        }
        if (goal.madeUp()) {
            head.add(Parts.marked(visit.say("shell.made-up")));
        }
        return head;
    }

    private void indicators() {
        List<IndicatorState> states = goal.facts().indicators().stream()
                .map(plan.states()::get)
                .filter(Objects::nonNull)
                .toList();
        if (!states.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("indicators");
            states.forEach(state -> list.add(new IndicatorLine(visit, plan.area(), state)));
            add(list);
        }
    }

    private void measures() {
        List<Measure> serving = plan.measures(goal);
        if (serving.isEmpty()) {
            return;
        }
        Div measures = new Div(new Span(visit.say("plan.measures", serving.size())));
        measures.addClassName("goal-measures");
        UnorderedList list = new UnorderedList();
        for (Measure measure : serving) {
            Span status = new Span(visit.say(measure.facts().status().label()));
            status.addClassName("behind");
            list.add(new ListItem(
                    new Anchor("measures/" + measure.id(), measure.facts().title()), new Span(" "), status));
        }
        measures.add(list);
        add(measures);
    }

    private Div buttons() {
        GoalActions actions = plan.actions();
        List<Goal> beside = goal.facts().parent() == null
                ? plan.tree().in(goal.facts().planArea())
                : plan.tree().find(Objects.requireNonNull(goal.facts().parent())).stream()
                        .flatMap(above -> plan.tree().below(above).stream())
                        .toList();
        Div buttons = new Div(small("plan.change", () -> actions.change(goal)));
        buttons.addClassNames("actions", "goal-actions");
        if (plan.tree().depth(goal) < GoalTree.DEEPEST) {
            buttons.add(small("plan.new-below", () -> actions.make(goal.facts().planArea(), goal)));
        }
        Anchor measure = new Anchor(
                "measures/new?"
                        + QueryParameters.simple(Map.of(
                                        "area", plan.area(),
                                        "planArea", goal.facts().planArea(),
                                        "goalIds", goal.id().toString()))
                                .getQueryString(),
                visit.say("plan.new-measure"));
        measure.addClassNames("button", "small");
        measure.setAriaLabel(visit.say("plan.new-measure.one", goal.facts().title()));
        buttons.add(measure);
        if (!beside.getFirst().equals(goal)) {
            buttons.add(small("plan.up", () -> actions.move(goal, false)));
        }
        if (!beside.getLast().equals(goal)) {
            buttons.add(small("plan.down", () -> actions.move(goal, true)));
        }
        buttons.add(small("plan.history", () -> actions.history(goal)));
        buttons.add(small("plan.delete", () -> actions.delete(goal)));
        return buttons;
    }

    private NativeButton small(String key, Runnable action) {
        NativeButton button = Parts.button(visit.say(key), action);
        button.addClassName("small");
        button.setAriaLabel(visit.say(key + ".one", goal.facts().title()));
        return button;
    }
}
