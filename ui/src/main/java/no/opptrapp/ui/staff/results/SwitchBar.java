package no.opptrapp.ui.staff.results;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.function.Consumer;
import no.opptrapp.survey.result.Switches;
import no.opptrapp.ui.staff.shell.Visit;

/** How results are looked at: which base, which mean, which weight. */
final class SwitchBar extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final RadioButtonGroup<Switches.Base> base;
    private final RadioButtonGroup<Switches.Mean> mean;
    private final RadioButtonGroup<Switches.Weight> weight;

    SwitchBar(Visit visit, Switches now, Consumer<Switches> chosen) {
        this.visit = visit;
        addClassName("switches");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", visit.say("results.switches"));
        base = group("base", Switches.Base.values(), now.base());
        mean = group("mean", Switches.Mean.values(), now.mean());
        weight = group("weight", Switches.Weight.values(), now.weight());
        base.addValueChangeListener(change -> chosen.accept(value()));
        mean.addValueChangeListener(change -> chosen.accept(value()));
        weight.addValueChangeListener(change -> chosen.accept(value()));
        add(base, mean, weight);
    }

    /** The switches an address names, and the report's own for the rest. */
    static Switches of(QueryParameters address) {
        return new Switches(
                read(address, "base", Switches.Base.class, Switches.DEFAULT.base()),
                read(address, "mean", Switches.Mean.class, Switches.DEFAULT.mean()),
                read(address, "weight", Switches.Weight.class, Switches.DEFAULT.weight()));
    }

    private Switches value() {
        return new Switches(base.getValue(), mean.getValue(), weight.getValue());
    }

    private <E extends Enum<E>> RadioButtonGroup<E> group(String name, E[] values, E now) {
        RadioButtonGroup<E> group = new RadioButtonGroup<>(visit.say("results.switch." + name));
        group.setItems(values);
        group.setItemLabelGenerator(
                value -> visit.say("results.switch." + name + "." + value.name().toLowerCase(Locale.ROOT)));
        group.setValue(now);
        return group;
    }

    private static <E extends Enum<E>> E read(QueryParameters address, String name, Class<E> type, E otherwise) {
        return address.getSingleParameter(name)
                .flatMap(value -> Switches.read(type, value))
                .orElse(otherwise);
    }
}
