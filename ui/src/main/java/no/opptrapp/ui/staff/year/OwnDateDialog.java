package no.opptrapp.ui.staff.year;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import no.opptrapp.core.access.StaleVersion;
import no.opptrapp.planning.calendar.OwnDate;
import no.opptrapp.planning.calendar.OwnDateDraft;
import no.opptrapp.planning.calendar.OwnDateOutcome;
import no.opptrapp.planning.calendar.OwnDates;
import no.opptrapp.ui.staff.shell.DateFields;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** Writes a day of an area's own down, changes it, or takes it away. */
final class OwnDateDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient OwnDates dates;
    private final String area;
    private final transient @Nullable OwnDate known;
    private final transient Consumer<String> saved;
    private final TextField title = new TextField();
    private final DatePicker day = new DatePicker();
    private final Checkbox yearly = new Checkbox();
    private final TextField responsible = new TextField();
    private final Div refusal = new Div();

    /** @param known the day to change; null for a new one */
    OwnDateDialog(Visit visit, OwnDates dates, String area, @Nullable OwnDate known, Consumer<String> saved) {
        this.visit = visit;
        this.dates = dates;
        this.area = area;
        this.known = known;
        this.saved = saved;
        setHeaderTitle(visit.say(known == null ? "year.own.new" : "year.own.change"));
        setWidth("min(100%, 30rem)");
        title.setLabel(visit.say("year.own.title"));
        title.setHelperText(visit.say("year.own.title.hint"));
        title.setManualValidation(true);
        day.setLabel(visit.say("year.own.day"));
        DateFields.speak(day, visit);
        day.setManualValidation(true);
        yearly.setLabel(visit.say("year.own.yearly"));
        responsible.setLabel(visit.say("year.own.responsible"));
        responsible.setManualValidation(true);
        if (known != null) {
            title.setValue(known.title());
            day.setValue(known.day());
            yearly.setValue(known.yearly());
            responsible.setValue(known.responsible());
        }
        FormLayout form = new FormLayout(title, day, yearly, responsible);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        add(refusal, form);
        if (known != null) {
            getFooter().add(Parts.button(visit.say("year.own.remove"), () -> attempt(this::remove)));
        }
        getFooter()
                .add(
                        Parts.button(visit.say("shell.cancel"), this::close),
                        Parts.primary(visit.say("year.own.save"), () -> attempt(this::save)));
    }

    private void attempt(Runnable action) {
        refusal.removeAll();
        try {
            action.run();
        } catch (StaleVersion stale) {
            refusal.add(Parts.notice("refused", visit.say("year.own.stale")));
        }
    }

    private void save() {
        OwnDateDraft draft =
                new OwnDateDraft(area, title.getValue(), responsible.getValue(), day.getValue(), yearly.getValue());
        OwnDateOutcome outcome = known == null
                ? dates.add(visit.actor(), draft)
                : dates.change(visit.actor(), known.id(), known.version(), draft);
        switch (outcome) {
            case OwnDateOutcome.Done(OwnDate date) -> {
                close();
                saved.accept(visit.say("year.own.saved", date.title()));
            }
            case OwnDateOutcome.Refused(List<OwnDateOutcome.Fault> faults) -> complain(faults);
        }
    }

    private void complain(List<OwnDateOutcome.Fault> faults) {
        Map<String, HasValidation> fields = Map.of("title", title, "day", day, "responsible", responsible);
        fields.values().forEach(field -> field.setInvalid(false));
        for (OwnDateOutcome.Fault fault : faults) {
            HasValidation field = Objects.requireNonNull(fields.get(fault.field()), fault.field());
            field.setErrorMessage(visit.say(fault.message()));
            field.setInvalid(true);
        }
    }

    private void remove() {
        OwnDate date = Objects.requireNonNull(known);
        dates.remove(visit.actor(), date.id(), date.version());
        close();
        saved.accept(visit.say("year.own.removed", date.title()));
    }
}
