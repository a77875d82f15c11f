package no.opptrapp.ui.staff.round;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.survey.round.RoundChange;
import no.opptrapp.survey.round.Rounds;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** Makes a round: which week, and when it opens and closes. */
final class PlanRoundDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient Rounds rounds;
    private final String survey;
    private final transient Runnable made;
    private final TextField week = new TextField();
    private final DateTimePicker opens = new DateTimePicker();
    private final DateTimePicker closes = new DateTimePicker();
    private final Div refusal = new Div();

    PlanRoundDialog(Visit visit, Rounds rounds, String survey, Runnable made) {
        this.visit = visit;
        this.rounds = rounds;
        this.survey = survey;
        this.made = made;
        setHeaderTitle(visit.say("rounds.new"));
        week.setLabel(visit.say("rounds.new.week"));
        week.setHelperText(visit.say("rounds.new.week.hint"));
        week.setValue(IsoWeek.of(LocalDate.now(Moments.ZONE)).key());
        opens.setLabel(visit.say("rounds.new.opens"));
        closes.setLabel(visit.say("rounds.new.closes"));
        for (DateTimePicker picker : List.of(opens, closes)) {
            picker.setLocale(visit.actor().language().locale());
            picker.setDatePickerI18n(new DatePicker.DatePickerI18n().setFirstDayOfWeek(1));
        }
        FormLayout form = new FormLayout(week, opens, closes);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        add(refusal, form);
        getFooter()
                .add(
                        Parts.button(visit.say("shell.cancel"), this::close),
                        Parts.primary(visit.say("rounds.new.make"), this::make));
    }

    private void make() {
        refusal.removeAll();
        Optional<IsoWeek> id = IsoWeek.read(week.getValue().strip());
        week.setInvalid(id.isEmpty());
        week.setErrorMessage(visit.say("rounds.new.week.form"));
        if (id.isEmpty()) {
            return;
        }
        switch (rounds.plan(visit.actor(), survey, id.get(), moment(opens), moment(closes), null)) {
            case RoundChange.Changed changed -> {
                close();
                made.run();
            }
            case RoundChange.Refused(var reason) -> refusal.add(Parts.notice("refused", visit.say(reason)));
        }
    }

    private static @Nullable Instant moment(DateTimePicker picker) {
        return picker.getOptionalValue()
                .map(local -> local.atZone(Moments.ZONE).toInstant())
                .orElse(null);
    }
}
