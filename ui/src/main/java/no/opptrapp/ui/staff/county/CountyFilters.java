package no.opptrapp.ui.staff.county;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.planning.county.CountyQuery;
import no.opptrapp.ui.staff.plan.PlanNames;
import no.opptrapp.ui.staff.shell.Visit;

/** Which municipalities are shown, and in which plan area. */
final class CountyFilters extends Div {

    private static final long serialVersionUID = 1L;

    private final ComboBox<String> area = new ComboBox<>();
    private final Select<String> planArea = new Select<>();
    private final Checkbox onlyGaps = new Checkbox();
    private final transient PlanNames names;
    private boolean telling;

    /** @param areas the codes to choose from; nothing to choose when there is one */
    CountyFilters(Visit visit, PlanNames names, List<String> areas, Runnable changed) {
        this.names = names;
        addClassName("choices");
        area.setLabel(visit.say("municipalities.area"));
        area.setItems(areas);
        area.setItemLabelGenerator(names::area);
        area.setClearButtonVisible(true);
        area.setPlaceholder(visit.say("municipalities.all"));
        area.setVisible(areas.size() > 1);
        planArea.setLabel(visit.say("municipalities.plan-area"));
        planArea.setItems(names.planAreas());
        planArea.setEmptySelectionAllowed(true);
        planArea.setEmptySelectionCaption(visit.say("municipalities.all"));
        planArea.setItemLabelGenerator(code -> code == null ? visit.say("municipalities.all") : names.planArea(code));
        onlyGaps.setLabel(visit.say("municipalities.only-gaps"));
        add(area, planArea, onlyGaps);
        List.<HasValue<?, ?>>of(area, planArea, onlyGaps)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (telling) {
                        changed.run();
                    }
                }));
        telling = true;
    }

    /** Chooses what an address says; a plan area that is none is passed over. */
    void read(QueryParameters asked, List<String> areas) {
        CountyQuery query = CountyAddress.read(asked::getSingleParameter);
        query.area().filter(code -> !areas.contains(code)).ifPresent(code -> {
            throw new NotInScope("area " + code);
        });
        telling = false;
        area.setValue(query.area().orElse(null));
        planArea.setValue(query.planArea().filter(names.planAreas()::contains).orElse(null));
        onlyGaps.setValue(query.onlyGaps());
        telling = true;
    }

    CountyQuery query() {
        return new CountyQuery(area.getOptionalValue(), planArea.getOptionalValue(), onlyGaps.getValue());
    }
}
