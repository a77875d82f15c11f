package no.opptrapp.ui.staff.need;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.List;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.need.Need;
import no.opptrapp.planning.need.NeedFault;
import no.opptrapp.planning.need.NeedOutcome;
import no.opptrapp.planning.need.NeedService;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** Adds what was heard or read to a need that is there. */
final class AddInputDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient NeedService needs;
    private final transient Need need;
    private final transient Runnable done;
    private final InputForm input;
    private final IntegerField severity = new IntegerField();
    private final transient FieldRemarks remarks;

    AddInputDialog(Visit visit, NeedService needs, Need need, LocalDate today, Runnable done) {
        this.visit = visit;
        this.needs = needs;
        this.need = need;
        this.done = done;
        this.input = new InputForm(visit, today);
        setHeaderTitle(visit.say("needs.add"));
        setWidth("min(100%, 34rem)");
        severity.setLabel(visit.say("needs.severity"));
        severity.setHelperText(visit.say("needs.severity.hint"));
        severity.setMin(1);
        severity.setMax(100);
        severity.setStepButtonsVisible(true);
        severity.setValue(need.newest().severity());
        severity.setVisible(need.rule() == null);
        Refusals refusals = new Refusals(visit);
        remarks = new FieldRemarks(visit, refusals);
        input.place(remarks);
        remarks.at("severity", severity);
        add(refusals, input, severity);
        getFooter()
                .add(
                        Parts.button(visit.say("shell.cancel"), this::close),
                        Parts.primary(visit.say("needs.add.do"), this::add));
    }

    private void add() {
        if (severity.isInvalid()) {
            remarks.say(List.of(new NeedFault("severity", null, Text.of("need.fault.severity"))));
            return;
        }
        remarks.clear();
        switch (needs.add(visit.actor(), need.id(), input.input(), severity.getValue())) {
            case NeedOutcome.Done added -> {
                close();
                done.run();
            }
            case NeedOutcome.Refused refused -> remarks.say(refused.faults());
        }
    }
}
