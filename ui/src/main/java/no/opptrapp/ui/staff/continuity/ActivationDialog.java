package no.opptrapp.ui.staff.continuity;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import no.opptrapp.planning.continuity.ContinuityLog;
import no.opptrapp.planning.continuity.Level;
import no.opptrapp.planning.continuity.LogOutcome;
import no.opptrapp.ui.staff.shell.Visit;

/** Asks which level is put into force, and why. */
final class ActivationDialog extends LogDialog {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient ContinuityLog log;
    private final String area;
    private final Select<String> level = new Select<>();
    private final TextArea why = new TextArea();

    /** @param active whether a level is in force, so that one can go back to normal */
    ActivationDialog(
            Visit visit, ContinuityLog log, String area, List<Level> levels, boolean active, Consumer<String> done) {
        super(
                visit,
                visit.say("continuity-plan.activate"),
                visit.say("continuity-plan.activate.save"),
                visit.say("continuity-plan.activate.done"),
                done);
        this.visit = visit;
        this.log = log;
        this.area = area;
        List<String> names = new ArrayList<>(levels.stream().map(Level::name).toList());
        if (active) {
            names.addFirst("");
        }
        level.setLabel(visit.say("continuity-plan.level"));
        level.setItems(names);
        level.setItemLabelGenerator(
                name -> name == null || name.isEmpty() ? visit.say("continuity-plan.normal-again") : name);
        names.stream().findFirst().ifPresent(level::setValue);
        why.setLabel(visit.say("continuity-plan.why"));
        why.setWidthFull();
        fields(level, why);
    }

    @Override
    LogOutcome write() {
        String chosen = level.getValue();
        return log.activate(visit.actor(), area, chosen == null ? "" : chosen, why.getValue());
    }
}
