package no.opptrapp.ui.staff.need;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import no.opptrapp.planning.need.WrittenInput;
import no.opptrapp.ui.staff.shell.DateFields;
import no.opptrapp.ui.staff.shell.Visit;

/** What was heard or read: where it comes from, when, who took part by kind, what was said. */
final class InputForm extends FormLayout {

    private static final long serialVersionUID = 1L;

    private final Select<WrittenInput.Kind> kind = new Select<>();
    private final DatePicker date = new DatePicker();
    private final MultiSelectComboBox<WrittenInput.Participants> participants = new MultiSelectComboBox<>();
    private final TextArea summary = new TextArea();
    private final TextField citation = new TextField();

    InputForm(Visit visit, LocalDate today) {
        kind.setLabel(visit.say("needs.input.kind"));
        kind.setItems(WrittenInput.Kind.values());
        kind.setItemLabelGenerator(item -> visit.say(item.label()));
        kind.setValue(WrittenInput.Kind.MEETING);
        date.setLabel(visit.say("needs.input.date"));
        DateFields.speak(date, visit);
        date.setMax(today);
        date.setValue(today);
        date.setRequiredIndicatorVisible(true);
        participants.setLabel(visit.say("needs.input.participants"));
        participants.setHelperText(visit.say("needs.input.participants.hint"));
        participants.setItems(WrittenInput.Participants.values());
        participants.setItemLabelGenerator(item -> visit.say(item.label()));
        summary.setLabel(visit.say("needs.input.summary"));
        summary.setHelperText(visit.say("needs.input.summary.hint"));
        summary.setMinRows(3);
        summary.setRequiredIndicatorVisible(true);
        citation.setLabel(visit.say("needs.input.citation"));
        citation.setHelperText(visit.say("needs.input.citation.hint"));
        add(kind, date, participants, summary, citation);
        setResponsiveSteps(new ResponsiveStep("0", 1));
    }

    /** The places of what can be wrong here. */
    void place(FieldRemarks remarks) {
        remarks.at("evidence.date", date).at("evidence.summary", summary).at("evidence.citation", citation);
    }

    boolean isWithoutDate() {
        return date.isEmpty();
    }

    boolean isWithoutSummary() {
        return summary.getValue().isBlank();
    }

    WrittenInput input() {
        return new WrittenInput(
                kind.getValue(),
                date.getOptionalValue().orElse(LocalDate.EPOCH),
                participants.getValue(),
                summary.getValue().strip(),
                citation.getValue().isBlank() ? null : citation.getValue().strip());
    }
}
