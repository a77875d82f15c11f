package no.opptrapp.ui.staff.continuity;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import no.opptrapp.planning.continuity.ContinuityPlan;
import no.opptrapp.planning.continuity.ContinuityPlans;
import no.opptrapp.planning.continuity.CriticalFunction;
import no.opptrapp.planning.continuity.FunctionDraft;
import no.opptrapp.planning.continuity.FunctionWords;
import no.opptrapp.planning.continuity.stress.Staffing;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Visit;

/**
 * The functions of a plan with their people, ways and who answers for them.
 *
 * @param done told what was done
 */
record FunctionTable(Visit visit, ContinuityPlans plans, ContinuityPlan plan, Consumer<String> done) {

    Component component() {
        PlainTable table = new PlainTable(visit.say("continuity-plan.functions"))
                .cardsOnPhone()
                .head(
                        visit.say("continuity-plan.function"),
                        visit.say("continuity-plan.criticality.short"),
                        visit.say("continuity-plan.staffing"),
                        visit.say("continuity-plan.ways"),
                        visit.say("continuity-plan.dependencies"),
                        visit.say("continuity-plan.responsible"),
                        visit.say("continuity-plan.change"));
        table.addClassName("called");
        for (int i = 0; i < plan.functions().size(); i++) {
            CriticalFunction function = plan.functions().get(i);
            FunctionDraft facts = function.facts();
            Div staffing = new Div();
            facts.staffing().forEach(each -> staffing.add(new Div(visit.say(FunctionWords.people(each)))));
            table.row(
                    new Span(function.name()),
                    new Span(facts.criticality().name()),
                    staffing,
                    new Span(visit.say(FunctionWords.ways(facts))),
                    new Span(String.join(", ", facts.dependencies())),
                    new Span(visit.say(FunctionWords.responsible(facts))),
                    buttons(function, i));
        }
        return table;
    }

    private Div buttons(CriticalFunction function, int place) {
        Div buttons = new Div();
        buttons.addClassName("row-buttons");
        buttons.add(small(
                "continuity-plan.change",
                function,
                () -> new FunctionDialog(visit, plans, plan.area(), competences(plan), function, done).open()));
        if (place > 0) {
            buttons.add(small("continuity-plan.up", function, () -> move(function, false)));
        }
        if (place < plan.functions().size() - 1) {
            buttons.add(small("continuity-plan.down", function, () -> move(function, true)));
        }
        return buttons;
    }

    private NativeButton small(String words, CriticalFunction function, Runnable action) {
        NativeButton button = Parts.button(visit.say(words), action);
        button.addClassName("small");
        button.setAriaLabel(visit.say(words) + ": " + function.name());
        return button;
    }

    private void move(CriticalFunction function, boolean later) {
        plans.move(visit.actor(), plan.area(), function.id(), later);
        done.accept(visit.say("continuity-plan.moved", function.name()));
    }

    /** The competences that a plan names, in its order. */
    static List<String> competences(ContinuityPlan plan) {
        return plan.functions().stream()
                .flatMap(function -> function.facts().staffing().stream())
                .map(Staffing::competence)
                .distinct()
                .toList();
    }
}
