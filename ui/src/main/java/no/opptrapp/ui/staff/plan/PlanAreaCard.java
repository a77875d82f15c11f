package no.opptrapp.ui.staff.plan;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import no.opptrapp.planning.goal.Goal;
import no.opptrapp.planning.goal.IndicatorState;
import no.opptrapp.planning.goal.PlanAreaSheet;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/**
 * A plan area: what shows how far it is reached, and the goals that the area has set itself in it. Folded, but where
 * there is something to follow up: a goal or a target of one's own.
 */
final class PlanAreaCard extends NativeDetails {

    private static final long serialVersionUID = 1L;

    /** @param worded whether the wording of the goal stands here, because it is not the same for the whole goal */
    PlanAreaCard(Visit visit, OwnPlan plan, PlanAreaSheet sheet, boolean worded) {
        String code = sheet.area().code();
        String name = visit.say(sheet.area().name());
        List<IndicatorState> states = sheet.indicators().stream()
                .map(indicator -> plan.states().get(indicator.code()))
                .filter(Objects::nonNull)
                .toList();
        List<Goal> own = plan.tree().in(code);
        addClassNames("card", "plan-area");
        setId("area-" + code);
        Span counts = new Span(
                visit.say("plan.holds", states.size(), plan.tree().all(code).size()));
        counts.addClassNames("quiet", "small");
        setSummary(new H3(name), counts);
        Div inside = new Div();
        setOpen(!own.isEmpty()
                || states.stream()
                        .map(IndicatorState::target)
                        .anyMatch(target -> target != null && !target.inherited()));
        if (worded && sheet.definition().wording() != null) {
            inside.add(new Paragraph(
                    visit.say(Objects.requireNonNull(sheet.definition().wording()))));
        }
        Paragraph about = new Paragraph();
        about.addClassNames("quiet", "small", "about");
        if (sheet.definition().description() != null) {
            about.add(
                    new Span(visit.say(Objects.requireNonNull(sheet.definition().description())) + " "));
        }
        Anchor definition = new Anchor("plan-areas/" + code, visit.say("plan.area.definition"));
        definition.setAriaLabel(visit.say("plan.area.definition.of", name));
        about.add(definition);
        inside.add(about);
        if (states.isEmpty()) {
            inside.add(Parts.quiet(visit.say("plan.no-indicators")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("indicators");
            states.forEach(state -> list.add(new IndicatorLine(visit, plan.area(), state)));
            inside.add(list);
        }
        if (!own.isEmpty()) {
            inside.add(new H4(visit.say("plan.own")));
            GoalItem.below(visit, plan, own).forEach(inside::add);
        }
        if (plan.mayWrite()) {
            NativeButton make =
                    Parts.button(visit.say("plan.new"), () -> plan.actions().make(code, null));
            make.addClassName("small");
            make.setAriaLabel(visit.say("plan.new.in", name));
            inside.add(make);
        }
        setContent(inside);
    }
}
