package no.opptrapp.ui.staff.continuity;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import no.opptrapp.planning.continuity.ContinuityPlans;
import no.opptrapp.planning.continuity.Level;
import no.opptrapp.planning.continuity.PlanChange;
import no.opptrapp.planning.continuity.PlanFault;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** Says the levels of activation anew. */
final class LevelsDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient ContinuityPlans plans;
    private final String area;
    private final transient List<Level> read;
    private final transient Consumer<String> done;
    private final Div rows = new Div();
    private final Div refusal = new Div();

    LevelsDialog(Visit visit, ContinuityPlans plans, String area, List<Level> read, Consumer<String> done) {
        this.visit = visit;
        this.plans = plans;
        this.area = area;
        this.read = List.copyOf(read);
        this.done = done;
        setHeaderTitle(visit.say("continuity-plan.levels.change"));
        setWidth("min(100%, 44rem)");
        refusal.getElement().setAttribute("aria-live", "polite");
        read.forEach(level -> rows.add(new LevelRow(visit, level)));
        if (read.isEmpty()) {
            rows.add(new LevelRow(visit, null));
        }
        add(
                refusal,
                Parts.quiet(visit.say("continuity-plan.levels.hint")),
                rows,
                Parts.button(visit.say("continuity-plan.levels.more"), () -> rows.add(new LevelRow(visit, null))));
        getFooter()
                .add(
                        Parts.button(visit.say("shell.cancel"), this::close),
                        Parts.primary(visit.say("continuity-plan.save"), this::save));
    }

    private void save() {
        List<Level> levels = rows.getChildren()
                .map(LevelRow.class::cast)
                .flatMap(row -> row.written().stream())
                .toList();
        refusal.removeAll();
        switch (plans.setLevels(visit.actor(), area, read, levels)) {
            case PlanChange.Done _ -> {
                close();
                done.accept(visit.say("continuity-plan.levels.saved"));
            }
            case PlanChange.Refused(List<PlanFault> faults) ->
                refusal.add(Parts.notice(
                        "refused",
                        visit.say("continuity-plan.refused"),
                        faults.stream()
                                .map(fault -> new Paragraph(visit.say(fault.message())))
                                .toArray(Paragraph[]::new)));
            case PlanChange.Stale _ -> refusal.add(Parts.notice("refused", visit.say("continuity-plan.stale")));
        }
    }
}
