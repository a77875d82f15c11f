package no.opptrapp.ui.staff.gap;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.planning.gap.GapQuery;
import no.opptrapp.planning.goal.TargetGroup;
import no.opptrapp.ui.staff.plan.PlanNames;
import no.opptrapp.ui.staff.shell.Visit;

/** What of the gap list is shown: which area, plan area, target group. */
final class GapFilters extends Div {

    private static final long serialVersionUID = 1L;

    private final ComboBox<String> area = new ComboBox<>();
    private final Select<String> planArea = new Select<>();
    private final Select<TargetGroup> group = new Select<>();
    private boolean telling;

    /** @param areas the codes to choose from; nothing to choose when there is one */
    GapFilters(Visit visit, PlanNames names, List<String> areas, Runnable changed) {
        addClassName("choices");
        area.setLabel(visit.say("gap.column.area"));
        area.setItems(areas);
        area.setItemLabelGenerator(names::area);
        area.setClearButtonVisible(true);
        area.setPlaceholder(visit.say("gaps.all"));
        area.setVisible(areas.size() > 1);
        planArea.setLabel(visit.say("gap.column.plan_area"));
        planArea.setItems(names.planAreas());
        planArea.setItemLabelGenerator(code -> code == null ? visit.say("gaps.all") : names.planArea(code));
        group.setLabel(visit.say("gap.column.target_group"));
        group.setItems(TargetGroup.values());
        group.setItemLabelGenerator(item -> item == null ? visit.say("gaps.all") : visit.say(item.label()));
        for (Select<?> select : List.of(planArea, group)) {
            select.setEmptySelectionAllowed(true);
            select.setEmptySelectionCaption(visit.say("gaps.all"));
        }
        add(area, planArea, group);
        List.<HasValue<?, ?>>of(area, planArea, group)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (telling) {
                        changed.run();
                    }
                }));
        telling = true;
    }

    /** Chooses what an address says; what it says wrongly is passed over. */
    void read(QueryParameters asked, List<String> areas) {
        GapQuery query = GapAddress.read(asked::getSingleParameter);
        query.area().filter(code -> !areas.contains(code)).ifPresent(code -> {
            throw new NotInScope("area " + code);
        });
        telling = false;
        area.setValue(query.area().orElse(null));
        planArea.setValue(query.planArea().orElse(null));
        group.setValue(query.targetGroup().orElse(null));
        telling = true;
    }

    GapQuery query() {
        return new GapQuery(area.getOptionalValue(), planArea.getOptionalValue(), group.getOptionalValue());
    }

    boolean isNarrowed() {
        return planArea.getOptionalValue().isPresent()
                || group.getOptionalValue().isPresent();
    }
}
