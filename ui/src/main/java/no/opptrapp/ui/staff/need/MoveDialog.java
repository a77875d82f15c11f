package no.opptrapp.ui.staff.need;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import no.opptrapp.planning.need.NeedFault;
import no.opptrapp.planning.need.NeedMove;
import no.opptrapp.planning.need.NeedState;
import no.opptrapp.ui.staff.plan.PlanNames;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** Asks why a need is moved, and for which area where there are several. */
final class MoveDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final NeedState to;
    private final transient Consumer<NeedMove> chosen;
    private final TextArea reason = new TextArea();
    private final Select<String> area = new Select<>();
    private final Refusals refusals;

    /** @param areas to choose from; none when the need is one's own */
    MoveDialog(Visit visit, PlanNames names, NeedState to, List<String> areas, Consumer<NeedMove> chosen) {
        this.visit = visit;
        this.to = to;
        this.chosen = chosen;
        this.refusals = new Refusals(visit);
        setHeaderTitle(visit.say(key(to)));
        setWidth("min(100%, 30rem)");
        reason.setLabel(visit.say("needs.reason"));
        reason.setHelperText(visit.say("needs.reason.hint"));
        reason.setMinRows(3);
        reason.setWidthFull();
        area.setLabel(visit.say("needs.area"));
        area.setItems(areas);
        area.setItemLabelGenerator(names::area);
        area.setVisible(areas.size() > 1);
        if (!areas.isEmpty()) {
            area.setValue(areas.getFirst());
        }
        add(refusals, new Paragraph(visit.say(key(to) + ".what")), area, reason);
        getFooter()
                .add(
                        Parts.button(visit.say("shell.cancel"), this::close),
                        Parts.primary(visit.say(key(to)), this::choose));
    }

    static String key(NeedState to) {
        return "needs.to." + to.name().toLowerCase(Locale.ROOT);
    }

    void refuse(List<NeedFault> faults) {
        refusals.say(faults);
    }

    private void choose() {
        NeedMove move = new NeedMove(
                to,
                reason.getValue().isBlank() ? null : reason.getValue(),
                area.getOptionalValue().orElse(null));
        if (move.reason() == null && to != NeedState.ACKNOWLEDGED) {
            reason.setInvalid(true);
            reason.setErrorMessage(visit.say("needs.reason.missing"));
            return;
        }
        chosen.accept(move);
    }
}
