package no.opptrapp.ui.staff.need;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.IndicatorService;
import no.opptrapp.planning.goal.GoalService;
import no.opptrapp.planning.need.NeedRule;
import no.opptrapp.planning.need.NeedRules;
import no.opptrapp.planning.need.RuleWords;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;

/** The rules that find needs, explained by themselves, for the national team to change. */
@Prototype
@Route("need-rules")
@Menu(title = "needs.rules.menu", order = 13, icon = "PLAN")
@RolesAllowed("NATIONAL")
public class RulesView extends Titled {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient NeedRules rules;
    private final transient IndicatorService indicators;
    private final transient Places places;
    private final Div messages = new Div();
    private final Div list = new Div();

    public RulesView(Visit visit, NeedRules rules, IndicatorService indicators, AreaService areas, GoalService goals) {
        this.visit = visit;
        this.rules = rules;
        this.indicators = indicators;
        this.places = new Places(visit, areas, goals);
        title(visit.say("needs.rules.title"));
        lead(visit.say("needs.rules.lead"));
        trail(new Anchor("needs", visit.say("needs.title")));
        messages.getElement().setAttribute("aria-live", "polite");
        add(messages, list);
        show();
    }

    private void show() {
        list.removeAll();
        Map<String, Indicator> known =
                indicators.list(visit.actor()).stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
        PlainTable table = new PlainTable(visit.say("needs.rules.title"))
                .cardsOnPhone()
                .head(
                        visit.say("needs.need"),
                        visit.say("needs.rules.when"),
                        visit.say("needs.plan-area"),
                        visit.say("needs.rules.state"),
                        visit.say("needs.rules.change"));
        for (NeedRule rule : rules.list(visit.actor())) {
            Indicator indicator = Objects.requireNonNull(known.get(rule.indicator()), rule.indicator());
            table.row(
                    new Span(visit.say(rule.name())),
                    new Span(visit.say(RuleWords.explained(rule, indicator))),
                    new Span(places.planArea(rule.planArea())),
                    rule.enabled()
                            ? Parts.status(Icon.CHECK, visit.say("needs.rules.on"), "done")
                            : Parts.status(Icon.LOCK, visit.say("needs.rules.off"), "planned"),
                    change(rule, indicator));
        }
        list.add(table);
    }

    private Component change(NeedRule rule, Indicator indicator) {
        NativeButton button = Parts.button(
                visit.say("needs.rules.change"),
                () -> new RuleDialog(visit, rules, rule, indicator, places, this::saved).open());
        button.addClassName("small");
        button.getElement().setAttribute("aria-label", visit.say("needs.rules.change.of", rule.name()));
        return button;
    }

    private void saved(NeedRule rule) {
        show();
        messages.removeAll();
        messages.add(Parts.notice("done", visit.say("needs.rules.saved", rule.name())));
    }
}
