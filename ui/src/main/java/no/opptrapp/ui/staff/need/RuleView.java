package no.opptrapp.ui.staff.need;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import no.opptrapp.core.access.StaleVersion;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.core.indicator.IndicatorService;
import no.opptrapp.planning.goal.GoalService;
import no.opptrapp.planning.need.NeedRule;
import no.opptrapp.planning.need.NeedRules;
import no.opptrapp.planning.need.RuleOutcome;
import no.opptrapp.ui.staff.plan.PlanNames;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Question;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** One rule that finds needs, to be changed or given up, or a new one; with what it would have found. */
@Prototype
@Route("need-rules/:code")
@RolesAllowed("NATIONAL")
public class RuleView extends Titled implements BeforeEnterObserver {

    static final String NEW = "new";

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient NeedRules rules;
    private final transient IndicatorService indicators;
    private final transient PlanNames names;
    private final Div messages = new Div();
    private final Refusals refusals;
    private final Div content = new Div();

    public RuleView(Visit visit, NeedRules rules, IndicatorService indicators, AreaService areas, GoalService goals) {
        this.visit = visit;
        this.rules = rules;
        this.indicators = indicators;
        this.names = new PlanNames(visit, areas, goals);
        this.refusals = new Refusals(visit);
        trail(new Anchor("needs", visit.say("needs.title")), new Anchor("need-rules", visit.say("needs.rules.title")));
        messages.getElement().setAttribute("aria-live", "polite");
        content.addClassName("rule-form");
        add(messages, refusals, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = event.getRouteParameters().get("code").orElseThrow();
        if (code.equals(NEW)) {
            title(visit.say("needs.rules.new"));
            lead(visit.say("needs.rules.new.lead"));
            show(null);
        } else {
            show(rules.list(visit.actor()).stream()
                    .filter(rule -> rule.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("no such rule")));
        }
    }

    private void show(@Nullable NeedRule rule) {
        messages.removeAll();
        refusals.removeAll();
        content.removeAll();
        RuleFinds finds = new RuleFinds(visit, names);
        RuleForm form = new RuleForm(visit, rule, indicators.list(visit.actor()), names, finds::removeAll);
        NativeButton preview = Parts.button(visit.say("needs.rules.preview"), () -> preview(form, finds));
        if (rule == null) {
            content.add(form, row(preview), finds, row(Parts.primary(visit.say("needs.rules.save"), () -> save(form))));
            return;
        }
        title(visit.say(rule.name()));
        if (rule.use() == NeedRule.Use.RETIRED) {
            lead(visit.say("needs.rules.retired.lead"));
            form.setEnabled(false);
            content.add(
                    row(Parts.primary(visit.say("needs.rules.bring-back"), () -> use(rule, NeedRule.Use.ON))), form);
            return;
        }
        lead(visit.say("needs.rules.edit.lead"));
        content.add(
                form,
                row(preview),
                finds,
                row(
                        Parts.primary(visit.say("needs.rules.save"), () -> save(form)),
                        Parts.button(visit.say("needs.rules.retire"), () -> retire(rule))));
    }

    private static Div row(NativeButton... buttons) {
        Div row = new Div(buttons);
        row.addClassName("actions");
        return row;
    }

    private void preview(RuleForm form, RuleFinds finds) {
        finds.removeAll();
        messages.removeAll();
        switch (rules.check(visit.actor(), form.draft())) {
            case RuleOutcome.Refused refused -> say(form, refused);
            case RuleOutcome.Done done -> {
                refusals.removeAll();
                form.say(List.of());
                finds.show(rules.preview(visit.actor(), done.rule()));
            }
        }
    }

    private void say(RuleForm form, RuleOutcome.Refused refused) {
        form.say(refused.faults());
        refusals.say(refused.faults());
        refusals.scrollIntoView();
    }

    private void save(RuleForm form) {
        try {
            switch (rules.save(visit.actor(), form.draft())) {
                case RuleOutcome.Done done -> saved(done.rule(), "needs.rules.saved");
                case RuleOutcome.Refused refused -> say(form, refused);
            }
        } catch (StaleVersion stale) {
            stale();
        }
    }

    private void retire(NeedRule rule) {
        Question.ask(
                visit,
                visit.say("needs.rules.retire.title", rule.name()),
                visit.say("needs.rules.retire.what", rules.openNeeds(visit.actor(), rule.code())),
                visit.say("needs.rules.retire"),
                () -> use(rule, NeedRule.Use.RETIRED));
    }

    private void use(NeedRule rule, NeedRule.Use use) {
        try {
            NeedRule done = rules.use(visit.actor(), rule.code(), rule.version(), use);
            saved(done, use == NeedRule.Use.RETIRED ? "needs.rules.is-retired" : "needs.rules.saved");
        } catch (StaleVersion stale) {
            stale();
        }
    }

    private void saved(NeedRule rule, String words) {
        readAt("need-rules/" + rule.code());
        show(rule);
        messages.add(Parts.notice("done", visit.say(words, rule.name())));
        messages.scrollIntoView();
    }

    private void stale() {
        messages.removeAll();
        refusals.say(visit.say("needs.rules.stale"));
        refusals.scrollIntoView();
    }
}
