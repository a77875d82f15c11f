package no.opptrapp.ui.staff.indicator;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import no.opptrapp.core.access.StaleVersion;
import no.opptrapp.core.indicator.DefinitionOutcome;
import no.opptrapp.core.indicator.Definitions;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.IndicatorService;
import no.opptrapp.planning.goal.GoalService;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;

/** Changes a definition sheet; what is saved becomes its next version. */
@Prototype
@Route("indicators/:code/edit")
@RolesAllowed("NATIONAL")
public class SheetEditView extends Titled implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient IndicatorService indicators;
    private final transient Definitions definitions;
    private final transient GoalService goals;
    private final Div messages = new Div();
    private final Div content = new Div();

    public SheetEditView(Visit visit, IndicatorService indicators, Definitions definitions, GoalService goals) {
        this.visit = visit;
        this.indicators = indicators;
        this.definitions = definitions;
        this.goals = goals;
        lead(visit.say("sheets.edit.lead"));
        messages.getElement().setAttribute("aria-live", "polite");
        add(messages, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Indicator indicator = indicators.get(
                visit.actor(), event.getRouteParameters().get("code").orElse(""));
        title(visit.say("sheets.edit.title", indicator.code()));
        trail(
                new Anchor("indicators", visit.say("sheets.title")),
                new Anchor("indicators/" + indicator.code(), visit.say(indicator.name())));
        SheetForm form = new SheetForm(visit, indicator, goals.planAreas(visit.actor()));
        Div actions = new Div(
                Parts.primary(visit.say("sheets.save"), () -> save(form)),
                new Anchor("indicators/" + indicator.code(), visit.say("shell.cancel")));
        actions.addClassName("actions");
        content.removeAll();
        content.add(form, actions);
    }

    private void save(SheetForm form) {
        messages.removeAll();
        try {
            switch (definitions.edit(visit.actor(), form.draft())) {
                case DefinitionOutcome.Done(Indicator done) ->
                    getUI().ifPresent(ui -> ui.navigate("indicators/" + done.code()));
                case DefinitionOutcome.Refused(List<DefinitionOutcome.Fault> faults) -> {
                    form.say(faults);
                    messages.add(Parts.notice("refused", visit.say("sheets.refused", faults.size())));
                    messages.scrollIntoView();
                }
            }
        } catch (StaleVersion stale) {
            messages.add(Parts.notice("refused", visit.say("sheets.stale")));
            messages.scrollIntoView();
        }
    }
}
