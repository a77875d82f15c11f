package no.opptrapp.ui.staff.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import no.opptrapp.planning.goal.Goal;
import no.opptrapp.planning.goal.IndicatorState;
import no.opptrapp.planning.goal.PlanAreaSheet;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** A plan area: what shows how far it is reached, and the goals that the area has set itself in it. */
final class PlanAreaCard extends Div {

    private static final long serialVersionUID = 1L;

    PlanAreaCard(Visit visit, OwnPlan plan, PlanAreaSheet sheet) {
        String code = sheet.area().code();
        String name = visit.say(sheet.area().name());
        addClassNames("card", "plan-area");
        setId("area-" + code);
        add(new H3(name));
        if (sheet.indicators().isEmpty()) {
            add(Parts.quiet(visit.say("plan.no-indicators")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("indicators");
            sheet.indicators().stream()
                    .map(indicator -> plan.states().get(indicator.code()))
                    .filter(Objects::nonNull)
                    .forEach((IndicatorState state) -> list.add(new IndicatorLine(visit, plan.area(), state)));
            add(list);
        }
        List<Goal> own = plan.tree().in(code);
        if (!own.isEmpty()) {
            add(new H4(visit.say("plan.own")));
            GoalItem.below(visit, plan, own).forEach(this::add);
        }
        if (plan.mayWrite()) {
            NativeButton make =
                    Parts.button(visit.say("plan.new"), () -> plan.actions().make(code, null));
            make.addClassName("small");
            make.setAriaLabel(visit.say("plan.new.in", name));
            add(make);
        }
    }
}
