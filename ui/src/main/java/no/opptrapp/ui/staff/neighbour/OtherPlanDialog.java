package no.opptrapp.ui.staff.neighbour;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import no.opptrapp.planning.neighbour.NeighbourChange;
import no.opptrapp.planning.neighbour.NeighbourDraft;
import no.opptrapp.planning.neighbour.NeighbourFault;
import no.opptrapp.planning.neighbour.NeighbourPlan;
import no.opptrapp.planning.neighbour.NeighbourPlans;
import no.opptrapp.planning.neighbour.PlanKind;
import no.opptrapp.ui.staff.plan.PlanNames;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** Asks what another plan is called, what it is about, for which years it is, and where it is found. */
final class OtherPlanDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient NeighbourPlans plans;
    private final transient @Nullable NeighbourPlan known;
    private final transient Consumer<NeighbourPlan> saved;
    private final TextField name = new TextField();
    private final Select<String> area = new Select<>();
    private final Select<PlanKind> kind = new Select<>();
    private final IntegerField from = new IntegerField();
    private final IntegerField to = new IntegerField();
    private final TextField reference = new TextField();
    private final Div refusal = new Div();

    /** @param known the plan to change; null for a new one */
    OtherPlanDialog(
            Visit visit,
            NeighbourPlans plans,
            PlanNames names,
            List<String> areas,
            @Nullable NeighbourPlan known,
            Consumer<NeighbourPlan> saved) {
        this.visit = visit;
        this.plans = plans;
        this.known = known;
        this.saved = saved;
        setHeaderTitle(visit.say(known == null ? "other-plans.new" : "other-plans.change"));
        setWidth("min(100%, 30rem)");
        refusal.getElement().setAttribute("aria-live", "polite");
        name.setLabel(visit.say("other-plans.name"));
        area.setLabel(visit.say("other-plans.area"));
        area.setItems(areas);
        area.setItemLabelGenerator(names::area);
        area.setVisible(known == null && areas.size() > 1);
        areas.stream()
                .filter(visit.actor().scope()::contains)
                .findFirst()
                .or(() -> areas.stream().findFirst())
                .ifPresent(area::setValue);
        kind.setLabel(visit.say("other-plans.kind"));
        kind.setItems(PlanKind.values());
        kind.setItemLabelGenerator(each -> visit.say(each.label()));
        kind.setValue(PlanKind.PUBLIC_HEALTH);
        from.setLabel(visit.say("other-plans.from"));
        to.setLabel(visit.say("other-plans.to"));
        reference.setLabel(visit.say("other-plans.reference"));
        reference.setHelperText(visit.say("other-plans.reference.hint"));
        List.<HasValidation>of(name, from, to, reference).forEach(field -> field.setManualValidation(true));
        if (known != null) {
            NeighbourDraft facts = known.facts();
            name.setValue(facts.name());
            kind.setValue(facts.kind());
            from.setValue(facts.from());
            to.setValue(facts.to());
            reference.setValue(facts.reference());
        }
        FormLayout form = new FormLayout(name, area, kind, from, to, reference);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("24rem", 2));
        form.setColspan(name, 2);
        form.setColspan(reference, 2);
        add(refusal, form);
        getFooter()
                .add(
                        Parts.button(visit.say("shell.cancel"), this::close),
                        Parts.primary(visit.say("other-plans.save"), this::save));
    }

    private void save() {
        NeighbourDraft draft = new NeighbourDraft(
                name.getValue(), kind.getValue(), from.getValue(), to.getValue(), reference.getValue());
        refusal.removeAll();
        NeighbourChange change = known == null
                ? plans.make(visit.actor(), Objects.requireNonNull(area.getValue()), draft)
                : plans.change(visit.actor(), known.id(), known.version(), draft);
        switch (change) {
            case NeighbourChange.Done(NeighbourPlan plan) -> {
                close();
                saved.accept(plan);
            }
            case NeighbourChange.Refused(List<NeighbourFault> faults) -> complain(faults);
            case NeighbourChange.Stale stale -> refusal.add(Parts.notice("refused", visit.say("other-plans.stale")));
        }
    }

    private void complain(List<NeighbourFault> faults) {
        Map<String, HasValidation> fields = Map.of("name", name, "from", from, "to", to, "reference", reference);
        fields.values().forEach(field -> field.setInvalid(false));
        for (NeighbourFault fault : faults) {
            HasValidation field = Objects.requireNonNull(fields.get(fault.field()), fault.field());
            field.setErrorMessage(visit.say(fault.message()));
            field.setInvalid(true);
        }
    }
}
