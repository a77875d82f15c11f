package no.opptrapp.ui.staff.indicator;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.indicator.DefinitionVersion;
import no.opptrapp.core.indicator.Definitions;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.IndicatorService;
import no.opptrapp.planning.goal.GoalService;
import no.opptrapp.planning.goal.PlanArea;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;

/** The definition sheet of one indicator, as it stands or as it was in an earlier version. */
@Prototype
@Route("indicators/:code")
@PermitAll
public class SheetView extends Titled implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient IndicatorService indicators;
    private final transient Definitions definitions;
    private final transient GoalService goals;
    private final Div content = new Div();

    public SheetView(Visit visit, IndicatorService indicators, Definitions definitions, GoalService goals) {
        this.visit = visit;
        this.indicators = indicators;
        this.definitions = definitions;
        this.goals = goals;
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        content.removeAll();
        Indicator newest = indicators.get(
                visit.actor(), event.getRouteParameters().get("code").orElse(""));
        List<DefinitionVersion> history = definitions.history(visit.actor(), newest.code());
        Indicator shown = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("version")
                .flatMap(version -> history.stream()
                        .map(DefinitionVersion::indicator)
                        .filter(each -> Integer.toString(each.version()).equals(version))
                        .findFirst())
                .orElse(newest);
        title(visit.say(shown.name()));
        trail(new Anchor("indicators", visit.say("sheets.title")));
        if (shown.version() != newest.version()) {
            content.add(Parts.notice(
                    "signal",
                    visit.say("sheets.old", shown.version()),
                    new Anchor("indicators/" + shown.code(), visit.say("sheets.newest"))));
        } else if (visit.is(Role.NATIONAL)) {
            actions(Parts.linkButton("indicators/" + shown.code() + "/edit", Icon.TEXTS, visit.say("sheets.edit")));
        }
        Optional<PlanArea> plan = goals.planAreas(visit.actor()).stream()
                .filter(area -> area.code().equals(shown.planArea()))
                .findFirst();
        content.add(new SheetFacts(visit, shown, plan));
        content.add(Parts.section(visit.say("sheets.versions"), versions(history)));
    }

    private PlainTable versions(List<DefinitionVersion> history) {
        PlainTable table = new PlainTable(visit.say("sheets.versions"))
                .cardsOnPhone()
                .head(visit.say("sheets.version"), visit.say("sheets.when"), visit.say("sheets.who"));
        for (DefinitionVersion version : history) {
            String by = version.by();
            int number = version.indicator().version();
            table.row(
                    new Anchor(
                            "indicators/" + version.indicator().code() + "?version=" + number,
                            visit.say("sheets.version.of", number)),
                    new Span(Moments.moment(version.at(), visit.actor().language())),
                    new Span(by == null ? visit.say("sheets.program") : by));
        }
        table.addClassName("short");
        return table;
    }
}
