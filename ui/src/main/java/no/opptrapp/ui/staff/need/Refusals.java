package no.opptrapp.ui.staff.need;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import no.opptrapp.planning.need.NeedFault;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** Says what must be mended, at the top of a dialog, with the name of the field before each remark. */
final class Refusals extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;

    Refusals(Visit visit) {
        this.visit = visit;
        getElement().setAttribute("aria-live", "polite");
    }

    void clear() {
        removeAll();
    }

    void say(List<NeedFault> faults) {
        removeAll();
        add(Parts.notice(
                "refused",
                visit.say("needs.refused"),
                faults.stream().map(fault -> new Paragraph(said(fault))).toArray(Paragraph[]::new)));
    }

    void say(String words) {
        removeAll();
        add(Parts.notice("refused", words));
    }

    private String said(NeedFault fault) {
        String field = fault.field();
        String message = visit.say(fault.message());
        return field == null ? message : visit.sayOr("needs.field." + field, field) + ": " + message;
    }
}
