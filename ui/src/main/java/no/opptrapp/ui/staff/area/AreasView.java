package no.opptrapp.ui.staff.area;

import com.ibm.icu.text.Collator;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.core.area.AreaSheet;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;

/** Finds an area by name or number, and tells what is known about it. */
@Prototype
@Route("areas/:code?")
@Menu(title = "areas.menu", order = 5, icon = "AREAS")
@PermitAll
public class AreasView extends Titled implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient AreaService areas;
    private final ComboBox<Area> search = new ComboBox<>();
    private final Div sheet = new Div();
    private final transient List<Area> all;

    public AreasView(Visit visit, AreaService areas) {
        this.visit = visit;
        this.areas = areas;
        lead(visit.say("areas.lead"));
        Collator order = Collator.getInstance(visit.actor().language().locale());
        all = areas.list(visit.actor(), Optional.empty(), Optional.empty()).stream()
                .sorted(Comparator.comparing((Area area) -> visit.say(area.name()), order::compare))
                .toList();
        search.setLabel(visit.say("areas.search"));
        search.setHelperText(visit.say("areas.search.hint"));
        search.setWidth("min(100%, 28rem)");
        search.setItemLabelGenerator(area -> visit.say(area.name()));
        search.setItems(
                (Area area, String typed) -> (visit.say(area.name()) + " " + area.code())
                        .toLowerCase(Locale.ROOT)
                        .contains(typed.strip().toLowerCase(Locale.ROOT)),
                all);
        search.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                getUI().ifPresent(ui -> ui.navigate("areas/" + change.getValue().code()));
            }
        });
        sheet.addClassName("section");
        add(search, sheet);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        sheet.removeAll();
        Optional<String> asked = event.getRouteParameters().get("code");
        String code = asked.orElseGet(
                () -> visit.actor().scope().stream().sorted().findFirst().orElse("NO"));
        AreaSheet found = areas.get(visit.actor(), code);
        String name = visit.say(found.area().name());
        title(asked.isPresent() ? name : visit.say("areas.title"));
        if (asked.isPresent()) {
            trail(new Anchor("areas", visit.say("areas.title")));
        } else {
            trail();
            sheet.add(new H2(name));
        }
        // Also one on older borders, which the list to choose from leaves out.
        search.setValue(found.area());
        sheet.add(new AreaFactSheet(visit, found, areas.history(visit.actor(), code)));
    }
}
