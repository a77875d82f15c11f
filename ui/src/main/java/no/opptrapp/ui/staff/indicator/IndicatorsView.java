package no.opptrapp.ui.staff.indicator;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.planning.goal.GoalService;
import no.opptrapp.planning.goal.PlanAreaSheet;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;

/** All indicators by plan area, each with a way to its definition sheet. */
@Prototype
@Route("indicators")
@Menu(title = "sheets.menu", order = 4.2, icon = "REPORT")
@PermitAll
public class IndicatorsView extends Titled {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;

    public IndicatorsView(Visit visit, GoalService goals) {
        this.visit = visit;
        title(visit.say("sheets.title"));
        lead(visit.say("sheets.lead"));
        goals.goals(visit.actor()).stream()
                .flatMap(goal -> goal.areas().stream())
                .filter(area -> !area.indicators().isEmpty())
                .forEach(area -> add(Parts.section(visit.say(area.area().name()), table(area))));
    }

    private PlainTable table(PlanAreaSheet area) {
        PlainTable table = new PlainTable(visit.say(area.area().name()))
                .cardsOnPhone()
                .head(
                        visit.say("sheets.indicator"),
                        visit.say("sheets.code"),
                        visit.say("sheets.unit"),
                        visit.say("sheets.how"));
        table.addClassName("value-table");
        for (Indicator indicator : area.indicators()) {
            table.row(
                    new Anchor("indicators/" + indicator.code(), visit.say(indicator.name())),
                    new Span(indicator.code()),
                    new Span(visit.say(indicator.unit().label())),
                    new Span(visit.say(indicator.formula() == null ? "sheets.reported" : "sheets.computed")));
        }
        return table;
    }
}
