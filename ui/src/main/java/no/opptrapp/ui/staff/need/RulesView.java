package no.opptrapp.ui.staff.need;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
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
import no.opptrapp.ui.staff.plan.PlanNames;
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
    private final transient IndicatorService indicators;
    private final transient PlanNames names;

    public RulesView(Visit visit, NeedRules rules, IndicatorService indicators, AreaService areas, GoalService goals) {
        this.visit = visit;
        this.indicators = indicators;
        this.names = new PlanNames(visit, areas, goals);
        title(visit.say("needs.rules.title"));
        lead(visit.say("needs.rules.lead"));
        trail(new Anchor("needs", visit.say("needs.title")));
        Anchor make = new Anchor("need-rules/" + RuleView.NEW, visit.say("needs.rules.new"));
        make.addClassNames("button", "primary");
        actions(make);
        Map<Boolean, List<NeedRule>> byRetired = rules.list(visit.actor()).stream()
                .collect(Collectors.partitioningBy(rule -> rule.use() == NeedRule.Use.RETIRED));
        add(table(byRetired.getOrDefault(false, List.of())));
        List<NeedRule> retired = byRetired.getOrDefault(true, List.of());
        if (!retired.isEmpty()) {
            add(new Details(visit.say("needs.rules.retired", retired.size()), table(retired)));
        }
    }

    private PlainTable table(List<NeedRule> listed) {
        Map<String, Indicator> known =
                indicators.list(visit.actor()).stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
        PlainTable table = new PlainTable(visit.say("needs.rules.title"))
                .cardsOnPhone()
                .head(
                        visit.say("needs.need"),
                        visit.say("needs.rules.when"),
                        visit.say("needs.plan-area"),
                        visit.say("needs.rules.state"));
        table.addClassNames("called", "rules-table");
        for (NeedRule rule : listed) {
            Indicator indicator = Objects.requireNonNull(known.get(rule.indicator()), rule.indicator());
            table.row(
                    new Anchor("need-rules/" + rule.code(), visit.say(rule.name())),
                    new Span(visit.say(RuleWords.explained(rule, indicator))),
                    new Span(names.planArea(rule.planArea())),
                    Parts.status(
                            rule.isOn() ? Icon.CHECK : Icon.LOCK,
                            visit.say(rule.use().label()),
                            rule.isOn() ? "done" : "planned"));
        }
        return table;
    }
}
