package no.opptrapp.ui.staff.need;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.goal.TargetGroup;
import no.opptrapp.planning.need.Need;
import no.opptrapp.planning.need.NeedDraft;
import no.opptrapp.planning.need.NeedFault;
import no.opptrapp.planning.need.NeedOutcome;
import no.opptrapp.planning.need.NeedService;
import no.opptrapp.planning.neighbour.NeighbourPlan;
import no.opptrapp.ui.staff.plan.PlanNames;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** Writes down a need from a meeting or a source. */
final class WriteNeedDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int YEARS_AHEAD = 10;

    private final transient Visit visit;
    private final transient NeedService needs;
    private final transient Consumer<Need> written;
    private final ComboBox<String> area = new ComboBox<>();
    private final TextField name = new TextField();
    private final Select<String> planArea = new Select<>();
    private final Select<TargetGroup> group = new Select<>();
    private final TextArea description = new TextArea();
    private final IntegerField severity = new IntegerField();
    private final Select<Integer> horizon = new Select<>();
    private final MultiSelectComboBox<NeighbourPlan> plans;
    private final InputForm input;
    private final transient FieldRemarks remarks;

    WriteNeedDialog(
            Visit visit,
            NeedService needs,
            PlanNames names,
            PlansOfNeed others,
            List<String> own,
            LocalDate today,
            Consumer<Need> written) {
        this.visit = visit;
        this.needs = needs;
        this.written = written;
        this.input = new InputForm(visit, today);
        setHeaderTitle(visit.say("needs.write"));
        setWidth("min(100%, 40rem)");
        name.setLabel(visit.say("needs.field.title"));
        name.setHelperText(visit.say("needs.title.hint"));
        name.setRequiredIndicatorVisible(true);
        area.setLabel(visit.say("needs.area"));
        area.setItemLabelGenerator(names::area);
        area.setItems(own);
        area.setRequiredIndicatorVisible(true);
        own.stream().filter(visit.actor().scope()::contains).findFirst().ifPresent(area::setValue);
        planArea.setLabel(visit.say("needs.plan-area"));
        planArea.setItems(names.planAreas());
        planArea.setItemLabelGenerator(names::planArea);
        group.setLabel(visit.say("needs.target-group"));
        group.setItems(TargetGroup.values());
        group.setItemLabelGenerator(item -> visit.say(item.label()));
        description.setLabel(visit.say("needs.field.description"));
        severity.setLabel(visit.say("needs.severity"));
        severity.setHelperText(visit.say("needs.severity.hint"));
        severity.setMin(1);
        severity.setMax(100);
        severity.setStepButtonsVisible(true);
        severity.setStep(1);
        horizon(today.getYear());
        plans = others.box(area.getOptionalValue().orElse(own.getFirst()));
        area.addValueChangeListener(chosen -> {
            plans.clear();
            // While another is being chosen there is none, and no plans around it.
            area.getOptionalValue().ifPresent(code -> others.offer(plans, code));
        });
        FormLayout form = new FormLayout(name, area, planArea, group, severity, horizon, description, plans);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        Refusals refusals = new Refusals(visit);
        remarks = remarks(refusals);
        add(refusals, form, new H3(visit.say("needs.input")), input);
        getFooter()
                .add(
                        Parts.button(visit.say("shell.cancel"), this::close),
                        Parts.primary(visit.say("needs.write.do"), this::write));
    }

    private FieldRemarks remarks(Refusals refusals) {
        FieldRemarks all = new FieldRemarks(visit, refusals)
                .at("title", name)
                .at("area", area)
                .at("planArea", planArea)
                .at("targetGroup", group)
                .at("severity", severity)
                .at("horizonYear", horizon)
                .at("description", description)
                .at("planIds", plans);
        input.place(all);
        return all;
    }

    private void horizon(int now) {
        horizon.setLabel(visit.say("needs.horizon"));
        horizon.setHelperText(visit.say("needs.horizon.hint"));
        horizon.setEmptySelectionAllowed(true);
        horizon.setEmptySelectionCaption(visit.say("needs.horizon.none"));
        horizon.setItems(IntStream.rangeClosed(now, now + YEARS_AHEAD).boxed().toList());
        horizon.setItemLabelGenerator(year -> year == null ? visit.say("needs.horizon.none") : year.toString());
    }

    private void write() {
        List<NeedFault> missing = missing();
        if (!missing.isEmpty()) {
            remarks.say(missing);
            return;
        }
        remarks.clear();
        NeedDraft draft = new NeedDraft(
                area.getValue(),
                name.getValue(),
                planArea.getValue(),
                group.getValue(),
                description.getValue(),
                severity.getValue(),
                horizon.getValue(),
                PlansOfNeed.ids(plans),
                input.input());
        switch (needs.write(visit.actor(), draft)) {
            case NeedOutcome.Done done -> {
                close();
                written.accept(done.need());
            }
            case NeedOutcome.Refused refused -> remarks.say(refused.faults());
        }
    }

    /** What cannot be sent at all, and with it whatever else is empty: all of it is told at once. */
    private List<NeedFault> missing() {
        List<NeedFault> faults = new ArrayList<>();
        missing(faults, "title", name.getValue().isBlank(), "need.fault.missing");
        missing(faults, "area", area.isEmpty(), "needs.write.area");
        missing(faults, "planArea", planArea.isEmpty(), "needs.write.plan-area");
        missing(faults, "targetGroup", group.isEmpty(), "needs.write.target-group");
        missing(faults, "severity", severity.isEmpty() && severity.isInvalid(), "need.fault.severity");
        missing(faults, "evidence.date", input.isWithoutDate(), "need.fault.date");
        missing(faults, "evidence.summary", input.isWithoutSummary(), "need.fault.missing");
        return faults;
    }

    private static void missing(List<NeedFault> faults, String field, boolean missing, String message) {
        if (missing) {
            faults.add(new NeedFault(field, null, Text.of(message)));
        }
    }
}
