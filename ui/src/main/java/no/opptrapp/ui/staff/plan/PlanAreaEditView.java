package no.opptrapp.ui.staff.plan;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import no.opptrapp.core.access.StaleVersion;
import no.opptrapp.planning.goal.GoalFault;
import no.opptrapp.planning.goal.PlanArea;
import no.opptrapp.planning.goal.PlanAreaChange;
import no.opptrapp.planning.goal.PlanAreaDefinition;
import no.opptrapp.planning.goal.PlanAreas;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.ThreeTexts;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;

/** Changes what the plan says of a plan area; what is saved becomes its next version. */
@Prototype
@Route("plan-areas/:code/edit")
@RolesAllowed("NATIONAL")
public class PlanAreaEditView extends Titled implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient PlanAreas planAreas;
    private final Div messages = new Div();
    private final Div content = new Div();

    public PlanAreaEditView(Visit visit, PlanAreas planAreas) {
        this.visit = visit;
        this.planAreas = planAreas;
        lead(visit.say("sheets.edit.lead"));
        messages.getElement().setAttribute("aria-live", "polite");
        add(messages, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PlanAreaDefinition before = planAreas
                .history(visit.actor(), event.getRouteParameters().get("code").orElse(""))
                .getFirst()
                .definition();
        String page = "plan-areas/" + before.code();
        title(visit.say("sheets.edit.title", before.area().name()));
        trail(
                new Anchor("plan", visit.say("plan.menu")),
                new Anchor(page, visit.say(before.area().name())));
        Fields fields = new Fields(
                new ThreeTexts(visit, visit.say("sheets.name"), before.area().name()),
                new ThreeTexts(visit, visit.say("plan.area.wording"), before.wording()),
                new ThreeTexts(visit, visit.say("plan.area.description"), before.description()));
        Div actions = new Div(
                Parts.primary(visit.say("sheets.save"), () -> save(before, fields)),
                new Anchor(page, visit.say("shell.cancel")));
        actions.addClassName("actions");
        content.removeAll();
        content.add(fields.name(), fields.wording(), fields.description(), actions);
    }

    /** What is written. */
    private record Fields(ThreeTexts name, ThreeTexts wording, ThreeTexts description) {

        PlanAreaDefinition draft(PlanAreaDefinition before) {
            PlanArea area = new PlanArea(before.code(), before.area().goal(), name.needed());
            return new PlanAreaDefinition(area, before.version(), wording.value(), description.value());
        }

        /** Says at each text what is wrong with it, and takes away what was said before. */
        void say(Visit visit, List<GoalFault> faults) {
            Map<String, ThreeTexts> named = Map.of("name", name, "wording", wording, "description", description);
            named.values().forEach(texts -> texts.wrong(""));
            faults.forEach(fault -> named.getOrDefault(fault.field(), name).wrong(visit.say(fault.message())));
        }
    }

    private void save(PlanAreaDefinition before, Fields fields) {
        messages.removeAll();
        try {
            switch (planAreas.edit(visit.actor(), fields.draft(before))) {
                case PlanAreaChange.Done(PlanAreaDefinition done) ->
                    getUI().ifPresent(ui -> ui.navigate("plan-areas/" + done.code()));
                case PlanAreaChange.Refused(List<GoalFault> faults) -> {
                    fields.say(visit, faults);
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
