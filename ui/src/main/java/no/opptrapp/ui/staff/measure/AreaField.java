package no.opptrapp.ui.staff.measure;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.function.Consumer;

/** Whose measure it is to be: asked only of those who answer for several areas. */
final class AreaField extends Composite<ComboBox<String>> {

    private static final long serialVersionUID = 1L;

    private final transient List<String> areas;

    /** @param areas codes of the areas to choose from, widest first */
    AreaField(MeasureWords words, List<String> areas) {
        this.areas = List.copyOf(areas);
        ComboBox<String> choice = getContent();
        choice.setLabel(words.visit().say("measures.area"));
        choice.setItems(areas);
        choice.setItemLabelGenerator(words::area);
        choice.setRequiredIndicatorVisible(true);
        choice.setVisible(areas.size() > 1);
        areas.stream().findFirst().ifPresent(choice::setValue);
    }

    void hint(String words) {
        getContent().setHelperText(words);
    }

    /** Told the code whenever another is chosen. */
    void onChoice(Consumer<String> chosen) {
        getContent().addValueChangeListener(change -> chosen.accept(code()));
    }

    /** Whether an area can be chosen. */
    boolean has(String code) {
        return areas.contains(code);
    }

    void choose(String code) {
        getContent().setValue(code);
    }

    /** The code of the area chosen; empty when none is. */
    String code() {
        String value = getContent().getValue();
        return value == null ? "" : value;
    }
}
