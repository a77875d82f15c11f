package no.opptrapp.ui.staff.continuity;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import no.opptrapp.planning.continuity.ContinuityPlan;
import no.opptrapp.planning.continuity.ContinuityPlans;
import no.opptrapp.planning.continuity.PlanChange;
import no.opptrapp.planning.continuity.PlanVersion;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Question;
import no.opptrapp.ui.staff.shell.Visit;

/**
 * Who changed the plan when, and the way back to every earlier version. The oldest are shown when they are asked for.
 *
 * @param done told what was done
 */
record PlanHistory(Visit visit, ContinuityPlans plans, ContinuityPlan plan, Consumer<String> done) {

    private static final int SHOWN = 20;

    Component component() {
        List<PlanVersion> history = plans.history(visit.actor(), plan.area());
        PlainTable table = new PlainTable(visit.say("continuity-plan.history"))
                .cardsOnPhone()
                .head(
                        visit.say("continuity-plan.history.when"),
                        visit.say("continuity-plan.history.who"),
                        visit.say("continuity-plan.history.what"),
                        visit.say("continuity-plan.change"));
        Div more = new Div();
        NativeButton older = Parts.button(visit.say("continuity-plan.history.more"), () -> more(table, history, more));
        more.add(older);
        more(table, history, more);
        Details details = new Details(visit.say("continuity-plan.history"), table, more);
        details.addClassName("section");
        return details;
    }

    private void more(PlainTable table, List<PlanVersion> history, Div more) {
        history.stream().skip(table.size()).limit(SHOWN).forEach(version -> add(table, version));
        more.setVisible(table.size() < history.size());
    }

    private void add(PlainTable table, PlanVersion version) {
        table.row(
                new Span(Moments.moment(version.at(), visit.actor().language())),
                new Span(visit.who(version.by())),
                new Span(visit.say(
                        "continuity-plan.history." + version.change().name().toLowerCase(Locale.ROOT))),
                back(version));
    }

    private Component back(PlanVersion version) {
        if (version.number() == plan.version()) {
            return new Span(visit.say("continuity-plan.history.now"));
        }
        var button = Parts.button(
                visit.say("continuity-plan.history.restore"),
                () -> Question.ask(
                        visit,
                        visit.say("continuity-plan.history.restore.title"),
                        visit.say("continuity-plan.history.restore.why", version.functions()),
                        visit.say("continuity-plan.history.restore"),
                        () -> restore(version)));
        button.addClassName("small");
        return new Div(button);
    }

    private void restore(PlanVersion version) {
        PlanChange change = plans.restore(visit.actor(), plan.area(), plan.version(), version.number());
        done.accept(visit.say(
                change instanceof PlanChange.Done ? "continuity-plan.history.done" : "continuity-plan.stale"));
    }
}
