package no.opptrapp.ui.staff.continuity;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.continuity.ContinuityLog;
import no.opptrapp.planning.continuity.LogOutcome;
import no.opptrapp.planning.continuity.PlanFault;
import no.opptrapp.ui.staff.shell.DateFields;
import no.opptrapp.ui.staff.shell.Visit;

/** Asks when the plan was exercised, how, and what came of it. */
final class ExerciseDialog extends LogDialog {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient ContinuityLog log;
    private final String area;
    private final DatePicker day = new DatePicker();
    private final TextField what = new TextField();
    private final TextArea learned = new TextArea();

    ExerciseDialog(Visit visit, ContinuityLog log, String area, Consumer<String> done) {
        super(
                visit,
                visit.say("continuity-plan.exercise.add"),
                visit.say("continuity-plan.save"),
                visit.say("continuity-plan.exercise.saved"),
                done);
        this.visit = visit;
        this.log = log;
        this.area = area;
        day.setLabel(visit.say("continuity-plan.exercise.day"));
        DateFields.speak(day, visit);
        what.setLabel(visit.say("continuity-plan.exercise.what"));
        what.setWidthFull();
        learned.setLabel(visit.say("continuity-plan.exercise.learned"));
        learned.setWidthFull();
        fields(day, what, learned);
    }

    @Override
    LogOutcome write() {
        LocalDate chosen = day.getValue();
        return chosen == null
                ? new LogOutcome.Refused(List.of(new PlanFault("day", Text.of("continuity.fault.missing"))))
                : log.exercised(visit.actor(), area, chosen, what.getValue(), learned.getValue());
    }
}
