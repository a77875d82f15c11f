package no.opptrapp.ui.staff.continuity;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import no.opptrapp.planning.continuity.LogOutcome;
import no.opptrapp.planning.continuity.PlanFault;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** Writes something into a log, or says what is missing. */
abstract class LogDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient Consumer<String> done;
    private final String saved;
    private final Div refusal = new Div();

    /**
     * @param save what the button does, as a verb
     * @param saved what is said when it is done
     */
    LogDialog(Visit visit, String title, String save, String saved, Consumer<String> done) {
        this.visit = visit;
        this.done = done;
        this.saved = saved;
        setHeaderTitle(title);
        setWidth("min(100%, 34rem)");
        refusal.getElement().setAttribute("aria-live", "polite");
        getFooter().add(Parts.button(visit.say("shell.cancel"), this::close), Parts.primary(save, this::save));
    }

    /** The fields, below what is told when something is missing. */
    final void fields(Component... fields) {
        add(refusal);
        add(fields);
    }

    abstract LogOutcome write();

    private void save() {
        refusal.removeAll();
        switch (write()) {
            case LogOutcome.Done _ -> {
                close();
                done.accept(saved);
            }
            case LogOutcome.Refused(List<PlanFault> faults) ->
                refusal.add(Parts.notice(
                        "refused",
                        visit.say("continuity-plan.refused"),
                        faults.stream()
                                .map(fault -> new Paragraph(visit.say("continuity-plan.field."
                                                + (fault.field().isEmpty() ? "whole" : fault.field()))
                                        + ": " + visit.say(fault.message())))
                                .toArray(Paragraph[]::new)));
        }
    }
}
