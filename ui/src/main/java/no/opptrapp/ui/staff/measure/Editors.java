package no.opptrapp.ui.staff.measure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.opptrapp.planning.goal.TargetGroup;
import no.opptrapp.planning.measure.MeasureField;
import no.opptrapp.planning.measure.MeasureStatus;
import no.opptrapp.ui.staff.shell.DateFields;
import no.opptrapp.ui.staff.shell.Visit;

/** Makes the place to write each field of a measure. */
final class Editors {

    private final MeasureWords words;
    private final Visit visit;

    Editors(MeasureWords words) {
        this.words = words;
        this.visit = words.visit();
    }

    /** @param statuses that can be chosen */
    Editor of(MeasureField field, List<MeasureStatus> statuses) {
        return switch (field) {
            case TITLE, RESPONSIBLE, NOT_MEASURED -> line(field);
            case DESCRIPTION -> text();
            case PLAN_AREA -> choice(field, words.planAreas(), words::planArea);
            case TARGET_GROUP ->
                choice(
                        field,
                        Arrays.stream(TargetGroup.values()).map(Enum::name).toList(),
                        code -> words.said(field, code));
            case STATUS -> choice(field, statuses.stream().map(Enum::name).toList(), code -> words.said(field, code));
            case STARTS_ON, ENDS_ON, DONE_ON, OBSERVE_FROM, OBSERVE_TO -> day(field);
            case MONEY, PERSON_YEARS, EXPECTED_CHANGE, BASELINE -> number(field);
            case NEED_IDS -> chosen(field, "measures.needs.hint");
            case GOAL_IDS -> chosen(field, "measures.goals.hint");
            case PLAN_IDS -> chosen(field, "measures.plans.hint");
            case INDICATORS -> indicators();
            case EXPECTED_INDICATOR -> indicator();
            case SHARED -> shared();
        };
    }

    private Editor line(MeasureField field) {
        TextField line = new TextField(visit.say(field.label()));
        line.setRequiredIndicatorVisible(field == MeasureField.TITLE);
        return new Editor(field, line, line::getValue, line::setValue, complaining(line));
    }

    private Editor text() {
        TextArea text = new TextArea(visit.say(MeasureField.DESCRIPTION.label()));
        text.setMinRows(3);
        return new Editor(MeasureField.DESCRIPTION, text, text::getValue, text::setValue, complaining(text));
    }

    private Editor choice(MeasureField field, List<String> codes, Function<String, String> names) {
        Select<String> choice = new Select<>();
        choice.setLabel(visit.say(field.label()));
        choice.setItems(codes);
        choice.setItemLabelGenerator(names::apply);
        // Not marked as required: the component library puts an attribute on its button that buttons cannot have.
        return new Editor(field, choice, () -> said(choice), code -> choose(choice, codes, code), complaining(choice));
    }

    private static void choose(Select<String> choice, List<String> codes, String code) {
        if (codes.contains(code)) {
            choice.setValue(code);
        } else {
            choice.clear();
        }
    }

    private Editor day(MeasureField field) {
        DatePicker day = new DatePicker(visit.say(field.label()));
        DateFields.speak(day, visit);
        return new Editor(
                field,
                day,
                () -> day.getOptionalValue().map(LocalDate::toString).orElse(""),
                written -> day.setValue(written.isEmpty() ? null : LocalDate.parse(written)),
                complaining(day));
    }

    private Editor number(MeasureField field) {
        TextField number = new TextField(visit.say(field.label()));
        return new Editor(
                field,
                number,
                () -> number.getValue()
                        .replaceAll("[\\s\\u00A0\\u202F]", "")
                        .replace(',', '.')
                        .replace('\u2212', '-'),
                written -> number.setValue(written.replace('.', ',')),
                complaining(number));
    }

    /** What can be chosen follows the area, see {@link MeasureForm#offer}. */
    private Editor chosen(MeasureField field, String hint) {
        MultiSelectComboBox<String> chosen = new MultiSelectComboBox<>(visit.say(field.label()));
        chosen.setItems(List.of());
        chosen.setHelperText(visit.say(hint));
        return new Editor(
                field,
                chosen,
                () -> String.join(" ", new TreeSet<>(chosen.getValue())),
                written -> chosen.setValue(codes(written)),
                complaining(chosen));
    }

    private Editor indicators() {
        MultiSelectComboBox<String> chosen = new MultiSelectComboBox<>(visit.say(MeasureField.INDICATORS.label()));
        chosen.setItems(words.indicators());
        chosen.setItemLabelGenerator(words::indicator);
        chosen.setHelperText(visit.say("measures.indicators.hint"));
        return new Editor(
                MeasureField.INDICATORS,
                chosen,
                () -> String.join(" ", new TreeSet<>(chosen.getValue())),
                written -> chosen.setValue(codes(written)),
                complaining(chosen));
    }

    private static Set<String> codes(String written) {
        return Arrays.stream(written.split(" ")).filter(code -> !code.isEmpty()).collect(Collectors.toSet());
    }

    private Editor indicator() {
        ComboBox<String> chosen = new ComboBox<>(visit.say(MeasureField.EXPECTED_INDICATOR.label()));
        chosen.setItems(words.indicators());
        chosen.setItemLabelGenerator(words::indicator);
        return new Editor(
                MeasureField.EXPECTED_INDICATOR,
                chosen,
                () -> said(chosen),
                written -> chosen.setValue(written.isEmpty() ? null : written),
                complaining(chosen));
    }

    private Editor shared() {
        Checkbox shared = new Checkbox(visit.say("measures.share"));
        shared.setHelperText(visit.say("measures.share.hint"));
        return new Editor(
                MeasureField.SHARED,
                shared,
                () -> Boolean.toString(shared.getValue()),
                written -> shared.setValue(written.equals("true")),
                complaining(shared));
    }

    private static <C extends Component & HasValue<?, String>> String said(C field) {
        String value = field.getValue();
        return value == null ? "" : value;
    }

    private static Consumer<String> complaining(HasValidation field) {
        return words -> {
            field.setErrorMessage(words);
            field.setInvalid(!words.isEmpty());
        };
    }
}
