package no.opptrapp.ui.staff.value;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.ObservationQuery;
import no.opptrapp.core.indicator.targets.TargetService;
import no.opptrapp.core.indicator.targets.TargetSheet;
import no.opptrapp.core.indicator.value.ValueService;
import no.opptrapp.planning.goal.GoalService;
import no.opptrapp.planning.goal.PlanAreaSheet;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;

/** What is known in numbers about an area: indicators by plan area, years across, targets with their lights. */
@Prototype
@Route("values/:area?")
@Menu(title = "values.menu", order = 4.1, icon = "VALUES")
@PermitAll
public class ValuesView extends Titled implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient AreaService areas;
    private final transient ValueService values;
    private final transient TargetService targets;
    private final transient GoalService goals;
    private final transient AreaBox box;
    private final Select<Borders> borders = new Select<>();
    private final Div sheet = new Div();
    private String code = "NO";

    public ValuesView(Visit visit, AreaService areas, ValueService values, TargetService targets, GoalService goals) {
        this.visit = visit;
        this.areas = areas;
        this.values = values;
        this.targets = targets;
        this.goals = goals;
        addClassName("wide");
        lead(visit.say("values.lead"));
        box = new AreaBox(visit, areas, chosen -> getUI().ifPresent(ui -> ui.navigate(address(chosen))));
        borders.setLabel(visit.say("values.borders"));
        borders.setItems(Borders.values());
        borders.setEmptySelectionAllowed(true);
        borders.setEmptySelectionCaption(visit.say("values.borders.own"));
        borders.setItemLabelGenerator(item -> item == null
                ? visit.say("values.borders.own")
                : visit.say("values.borders.of", Integer.toString(item.year())));
        borders.setWidth("min(100%, 18rem)");
        borders.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                readAt(address(code));
                show();
            }
        });
        Div choices = new Div(box.field(), borders);
        choices.addClassName("choices");
        sheet.addClassName("section");
        sheet.getElement().setAttribute("aria-live", "polite");
        add(choices, sheet);
    }

    private String address(String area) {
        Borders chosen = borders.getValue();
        return "values/" + area + (chosen == null ? "" : "?borders=" + chosen.year());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get("area").orElseGet(box::own);
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("borders")
                .filter(written -> written.matches("\\d{4}"))
                .flatMap(written -> Borders.named(Integer.parseInt(written)))
                .ifPresent(borders::setValue);
        show();
    }

    private void show() {
        Area area = areas.get(visit.actor(), code).area();
        box.show(code);
        title(visit.say("values.title", area.name()));
        actions(buttons(area));
        sheet.removeAll();
        ObservationQuery query = ObservationQuery.all().inArea(code);
        AreaValues found = new AreaValues(values.find(
                        visit.actor(),
                        Optional.ofNullable(borders.getValue()).map(query::on).orElse(query),
                        Optional.empty(),
                        ValueService.LIMIT)
                .items());
        if (found.isEmpty()) {
            sheet.add(empty(area));
            return;
        }
        if (found.isReconstructed()) {
            sheet.add(Parts.marked(visit.say("shell.reconstructed")));
        }
        Map<String, TargetSheet> lights = new LinkedHashMap<>();
        targets.all(visit.actor(), code)
                .forEach(target -> lights.put(target.target().indicator(), target));
        goals.goals(visit.actor()).stream()
                .flatMap(goal -> goal.areas().stream())
                .forEach(plan -> section(plan, found, lights).ifPresent(sheet::add));
        sheet.add(new Legend(visit));
    }

    private Optional<Component> section(PlanAreaSheet plan, AreaValues found, Map<String, TargetSheet> lights) {
        List<Indicator> shown = plan.indicators().stream()
                .filter(indicator -> found.has(indicator.code()))
                .toList();
        String name = visit.say(plan.area().name());
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(Parts.section(name, new ValueTable(visit, name, code, shown, found, lights)));
    }

    private Component empty(Area area) {
        Div empty = Parts.empty(visit.say("values.empty"), visit.say("values.empty.why"));
        if (mayWrite(area)) {
            empty.add(new Anchor("values/" + code + "/entry", visit.say("values.enter")));
        }
        return empty;
    }

    private Component[] buttons(Area area) {
        List<Component> buttons = new ArrayList<>();
        if (mayWrite(area)) {
            buttons.add(Parts.linkButton("values/" + code + "/entry", Icon.TEXTS, visit.say("values.enter")));
        }
        String query = "?lang=" + visit.actor().language().tag()
                + Optional.ofNullable(borders.getValue())
                        .map(chosen -> "&borders=" + chosen.year())
                        .orElse("");
        buttons.add(Parts.download("value-files/" + code + ".csv" + query, Icon.DOWNLOAD, visit.say("values.csv")));
        buttons.add(Parts.download("value-files/" + code + ".xlsx" + query, Icon.DOWNLOAD, visit.say("values.xlsx")));
        return buttons.toArray(Component[]::new);
    }

    private boolean mayWrite(Area area) {
        return !visit.is(Role.OWNER) && area.kind().compareTo(AreaKind.MUNICIPALITY) <= 0 && box.isOwn(code);
    }
}
