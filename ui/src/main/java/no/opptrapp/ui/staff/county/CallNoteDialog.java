package no.opptrapp.ui.staff.county;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import no.opptrapp.planning.county.note.CallNote;
import no.opptrapp.planning.county.note.CallNoteChange;
import no.opptrapp.planning.county.note.CallNoteDraft;
import no.opptrapp.planning.county.note.CallNotes;
import no.opptrapp.planning.county.note.SpokenWith;
import no.opptrapp.ui.staff.shell.DateFields;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** Asks when a call was, with whom by their place of work, what was said and agreed, and when to follow it up. */
final class CallNoteDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient CallNotes notes;
    private final String municipality;
    private final transient @Nullable CallNote known;
    private final transient Consumer<CallNote> saved;
    private final DatePicker day = new DatePicker();
    private final Select<SpokenWith> with = new Select<>();
    private final TextArea said = new TextArea();
    private final DatePicker followUpOn = new DatePicker();
    private final Div refusal = new Div();

    /**
     * @param municipality its code
     * @param known the note to change; null for a new one
     */
    CallNoteDialog(
            Visit visit,
            CallNotes notes,
            String municipality,
            String name,
            @Nullable CallNote known,
            LocalDate today,
            Consumer<CallNote> saved) {
        this.visit = visit;
        this.notes = notes;
        this.municipality = municipality;
        this.known = known;
        this.saved = saved;
        setHeaderTitle(visit.say(known == null ? "municipalities.note.of" : "municipalities.note.change.of", name));
        setWidth("min(100%, 36rem)");
        refusal.getElement().setAttribute("aria-live", "polite");
        day.setLabel(visit.say("municipalities.note.day"));
        day.setMax(today);
        day.setValue(today);
        followUpOn.setLabel(visit.say("municipalities.note.follow-up"));
        followUpOn.setHelperText(visit.say("municipalities.note.follow-up.hint"));
        followUpOn.setClearButtonVisible(true);
        List.of(day, followUpOn).forEach(field -> DateFields.speak(field, visit));
        with.setLabel(visit.say("municipalities.note.with"));
        with.setItems(SpokenWith.values());
        with.setItemLabelGenerator(each -> visit.say(each.label()));
        said.setLabel(visit.say("municipalities.note.said"));
        said.setHelperText(visit.say("municipalities.note.said.hint"));
        said.setMinHeight("9rem");
        List.<HasValidation>of(day, with, said, followUpOn).forEach(field -> field.setManualValidation(true));
        if (known != null) {
            day.setValue(known.day());
            with.setValue(known.with());
            said.setValue(known.said());
            followUpOn.setValue(known.followUpOn());
        }
        FormLayout form = new FormLayout(day, with, said, followUpOn);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("28rem", 2));
        form.setColspan(said, 2);
        add(refusal, Parts.quiet(visit.say("municipalities.note.who-reads", name)), form);
        getFooter()
                .add(
                        Parts.button(visit.say("shell.cancel"), this::close),
                        Parts.primary(visit.say("municipalities.note.save"), this::save));
    }

    private void save() {
        refusal.removeAll();
        CallNoteDraft draft =
                new CallNoteDraft(day.getValue(), with.getValue(), said.getValue(), followUpOn.getValue());
        CallNoteChange change = known == null
                ? notes.add(visit.actor(), municipality, draft)
                : notes.change(visit.actor(), known.id(), known.version(), draft);
        switch (change) {
            case CallNoteChange.Done(CallNote note) -> {
                close();
                saved.accept(note);
            }
            case CallNoteChange.Refused(List<CallNoteChange.Fault> faults) -> complain(faults);
            case CallNoteChange.Stale stale ->
                refusal.add(Parts.notice("refused", visit.say("municipalities.note.stale")));
        }
    }

    private void complain(List<CallNoteChange.Fault> faults) {
        Map<String, HasValidation> fields = Map.of("day", day, "with", with, "said", said, "followUpOn", followUpOn);
        fields.values().forEach(field -> field.setInvalid(false));
        for (CallNoteChange.Fault fault : faults) {
            HasValidation field = Objects.requireNonNull(fields.get(fault.field()), fault.field());
            field.setErrorMessage(visit.say(fault.message()));
            field.setInvalid(true);
        }
    }
}
