package no.opptrapp.ui.staff.need;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.opptrapp.planning.goal.TargetGroup;
import no.opptrapp.planning.need.NeedQuery;
import no.opptrapp.planning.need.NeedState;
import no.opptrapp.ui.staff.plan.PlanNames;
import no.opptrapp.ui.staff.shell.Visit;

/** What of the needs is shown: which area, plan area, target group, and where in their life. */
final class NeedFilterBar extends Div {

    private static final long serialVersionUID = 1L;

    /** Which states are shown together. */
    enum Stage {
        OPEN(Set.of(NeedState.FOUND, NeedState.ACKNOWLEDGED, NeedState.PLANNED, NeedState.WATCHED)),
        FOUND(Set.of(NeedState.FOUND)),
        ACKNOWLEDGED(Set.of(NeedState.ACKNOWLEDGED)),
        PLANNED(Set.of(NeedState.PLANNED)),
        WATCHED(Set.of(NeedState.WATCHED)),
        RELIEVED(Set.of(NeedState.RELIEVED)),
        DISMISSED(Set.of(NeedState.DISMISSED)),
        ALL(Set.of());

        private final Set<NeedState> states;

        Stage(Set<NeedState> states) {
            this.states = states;
        }

        Set<NeedState> states() {
            return states;
        }
    }

    private final ComboBox<String> area = new ComboBox<>();
    private final Select<String> planArea = new Select<>();
    private final Select<TargetGroup> group = new Select<>();
    private final Select<Stage> stage = new Select<>();
    private boolean telling;

    /** @param own the codes of the areas to choose from; nothing to choose when there is one */
    NeedFilterBar(Visit visit, PlanNames names, List<String> own, Runnable changed) {
        addClassNames("choices", "need-filters");
        area.setLabel(visit.say("needs.area"));
        area.setItemLabelGenerator(names::area);
        area.setItems(own);
        area.setClearButtonVisible(true);
        area.setVisible(own.size() > 1);
        choice(planArea, visit.say("needs.plan-area"), visit.say("needs.all"));
        planArea.setItems(names.planAreas());
        planArea.setItemLabelGenerator(code -> code == null ? visit.say("needs.all") : names.planArea(code));
        choice(group, visit.say("needs.target-group"), visit.say("needs.all"));
        group.setItems(TargetGroup.values());
        group.setItemLabelGenerator(item -> item == null ? visit.say("needs.all") : visit.say(item.label()));
        stage.setLabel(visit.say("needs.state"));
        stage.setItems(Stage.values());
        stage.setItemLabelGenerator(
                item -> visit.say("needs.stage." + item.name().toLowerCase(Locale.ROOT)));
        stage.setValue(Stage.OPEN);
        add(area, planArea, group, stage);
        List.<HasValue<?, ?>>of(area, planArea, group, stage)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (telling) {
                        changed.run();
                    }
                }));
        telling = true;
    }

    private static void choice(Select<?> select, String label, String all) {
        select.setLabel(label);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(all);
    }

    /** Sets what an address asks for. */
    void read(QueryParameters asked) {
        telling = false;
        area.setValue(asked.getSingleParameter("area").orElse(null));
        planArea.setValue(asked.getSingleParameter("planArea").orElse(null));
        asked.getSingleParameter("group")
                .flatMap(name -> named(TargetGroup.values(), name))
                .ifPresent(group::setValue);
        asked.getSingleParameter("state")
                .flatMap(name -> named(Stage.values(), name))
                .ifPresent(stage::setValue);
        telling = true;
    }

    static <E extends Enum<E>> Optional<E> named(E[] constants, String name) {
        return Stream.of(constants)
                .filter(constant -> constant.name().equalsIgnoreCase(name))
                .findFirst();
    }

    NeedQuery query() {
        NeedQuery query = NeedQuery.all().worstFirst().in(stage.getValue().states);
        query = area.getOptionalValue().map(query::inArea).orElse(query);
        query = planArea.getOptionalValue().map(query::ofPlanArea).orElse(query);
        return group.getOptionalValue().map(query::of).orElse(query);
    }

    boolean isNarrowed() {
        return planArea.getOptionalValue().isPresent()
                || group.getOptionalValue().isPresent()
                || stage.getValue() != Stage.OPEN;
    }

    /** The address of a page or a file that shows the same. */
    String address(String path) {
        List<String> parts = new ArrayList<>();
        area.getOptionalValue().ifPresent(code -> parts.add("area=" + code));
        planArea.getOptionalValue().ifPresent(code -> parts.add("planArea=" + code));
        group.getOptionalValue()
                .ifPresent(item -> parts.add("group=" + item.name().toLowerCase(Locale.ROOT)));
        if (stage.getValue() != Stage.OPEN) {
            parts.add("state=" + stage.getValue().name().toLowerCase(Locale.ROOT));
        }
        return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
    }
}
