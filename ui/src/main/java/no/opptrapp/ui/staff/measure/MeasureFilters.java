package no.opptrapp.ui.staff.measure;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.planning.goal.TargetGroup;
import no.opptrapp.planning.measure.MeasureField;
import no.opptrapp.planning.measure.MeasurePage;
import no.opptrapp.planning.measure.MeasureQuery;
import no.opptrapp.planning.measure.MeasureStatus;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** What narrows the list of measures down, and how it is ordered. */
final class MeasureFilters extends Div {

    private static final long serialVersionUID = 1L;
    private static final String LATE = "late";

    private final ComboBox<String> area = new ComboBox<>();
    private final Select<String> planArea = new Select<>();
    private final Select<TargetGroup> targetGroup = new Select<>();
    private final Select<MeasureStatus> status = new Select<>();
    private final Checkbox late = new Checkbox();
    private final TextField search = new TextField();
    private final Select<MeasurePage.Order> order = new Select<>();

    private final transient Supplier<LocalDate> today;

    /**
     * @param areas codes of the areas that can be looked at one by one
     * @param today what should have been done before it is late
     */
    MeasureFilters(MeasureWords words, List<String> areas, Supplier<LocalDate> today, Runnable changed) {
        this.today = today;
        Visit visit = words.visit();
        addClassNames("choices", "measure-filters");
        search.setLabel(visit.say("measures.search"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        area.setLabel(visit.say("measures.area"));
        area.setItems(areas);
        area.setItemLabelGenerator(words::area);
        area.setClearButtonVisible(true);
        area.setVisible(areas.size() > 1);
        area.setPlaceholder(visit.say("measures.all"));
        planArea.setLabel(visit.say(MeasureField.PLAN_AREA.label()));
        planArea.setItems(words.planAreas());
        planArea.setItemLabelGenerator(code -> code == null ? visit.say("measures.all") : words.planArea(code));
        targetGroup.setLabel(visit.say(MeasureField.TARGET_GROUP.label()));
        targetGroup.setItems(TargetGroup.values());
        targetGroup.setItemLabelGenerator(
                group -> group == null ? visit.say("measures.all") : visit.say(group.label()));
        status.setLabel(visit.say(MeasureField.STATUS.label()));
        status.setItems(MeasureStatus.values());
        status.setItemLabelGenerator(each -> each == null ? visit.say("measures.all") : visit.say(each.label()));
        for (Select<?> select : List.of(planArea, targetGroup, status)) {
            select.setEmptySelectionAllowed(true);
            select.setEmptySelectionCaption(visit.say("measures.all"));
        }
        order.setLabel(visit.say("measures.order"));
        order.setItems(
                MeasurePage.Order.STATUS,
                MeasurePage.Order.ENDS_ON,
                MeasurePage.Order.STARTS_ON,
                MeasurePage.Order.PLAN_AREA,
                MeasurePage.Order.AREA,
                MeasurePage.Order.TITLE,
                MeasurePage.Order.MADE);
        order.setItemLabelGenerator(
                each -> visit.say("measures.order." + each.name().toLowerCase(Locale.ROOT)));
        order.setValue(MeasurePage.Order.STATUS);
        late.setLabel(visit.say("measures.late"));
        add(search, area, planArea, targetGroup, status, order, late);
        search.addValueChangeListener(change -> changed.run());
        area.addValueChangeListener(change -> changed.run());
        planArea.addValueChangeListener(change -> changed.run());
        targetGroup.addValueChangeListener(change -> changed.run());
        status.addValueChangeListener(change -> changed.run());
        order.addValueChangeListener(change -> changed.run());
        late.addValueChangeListener(change -> changed.run());
    }

    MeasureQuery query() {
        MeasureQuery query = new MeasureQuery(
                area.getValue(),
                planArea.getValue(),
                targetGroup.getValue(),
                status.getValue(),
                search.getValue(),
                false);
        return late.getValue() ? query.lateOn(today.get()) : query;
    }

    MeasurePage.Order order() {
        return order.getValue();
    }

    /** Whether anything is left out. */
    boolean narrow() {
        return !query().equals(MeasureQuery.all());
    }

    void clear() {
        area.clear();
        planArea.clear();
        targetGroup.clear();
        status.clear();
        late.clear();
        search.clear();
    }

    /** What is chosen, as parameters of an address. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "area", area.getValue());
        put(parameters, "planArea", planArea.getValue());
        put(parameters, "targetGroup", targetGroup.getValue());
        put(parameters, "status", status.getValue());
        put(parameters, LATE, late.getValue() ? "1" : "");
        put(parameters, "q", search.getValue());
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            parameters.put(name, value.toString());
        }
    }

    /**
     * Chooses what an address says; what it says wrongly is passed over.
     *
     * @throws NotInScope when it names none of these areas: all measures would not be what was asked for
     */
    void read(QueryParameters asked, List<String> areas, List<String> planAreas) {
        asked.getSingleParameter("area").filter(code -> !code.isEmpty()).ifPresent(code -> choose(areas, code));
        asked.getSingleParameter("planArea").filter(planAreas::contains).ifPresent(planArea::setValue);
        constant(asked, "targetGroup", TargetGroup.class).ifPresent(targetGroup::setValue);
        constant(asked, "status", MeasureStatus.class).ifPresent(status::setValue);
        late.setValue(asked.getSingleParameter(LATE).filter("1"::equals).isPresent());
        asked.getSingleParameter("q").ifPresent(search::setValue);
    }

    private void choose(List<String> areas, String code) {
        if (!areas.contains(code)) {
            throw new NotInScope("area " + code);
        }
        area.setValue(code);
    }

    private static <E extends Enum<E>> Optional<E> constant(QueryParameters asked, String name, Class<E> type) {
        return asked.getSingleParameter(name)
                .flatMap(value -> Arrays.stream(type.getEnumConstants())
                        .filter(constant -> constant.name().equals(value))
                        .findFirst());
    }
}
