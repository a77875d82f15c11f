package no.opptrapp.ui.staff.continuity;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.opptrapp.planning.continuity.ContinuityPlans;
import no.opptrapp.planning.continuity.CriticalFunction;
import no.opptrapp.planning.continuity.FunctionDraft;
import no.opptrapp.planning.continuity.OtherWay;
import no.opptrapp.planning.continuity.PlanChange;
import no.opptrapp.planning.continuity.PlanFault;
import no.opptrapp.planning.continuity.Way;
import no.opptrapp.planning.continuity.stress.Criticality;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** Writes a function down, changes it, or takes it out of the plan. */
final class FunctionDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient ContinuityPlans plans;
    private final String area;
    private final transient @Nullable CriticalFunction known;
    private final transient Consumer<String> done;
    private final Div refusal = new Div();
    private final TextField name = new TextField();
    private final Select<Criticality> criticality = new Select<>();
    private final Div staffing = new Div();
    private final transient Map<Way, Checkbox> ways = new EnumMap<>(Way.class);
    private final transient Map<Way, IntegerField> percents = new EnumMap<>(Way.class);
    private final TextField dependencies = new TextField();
    private final TextField responsible = new TextField();
    private final TextField deputy = new TextField();

    /** @param known the function to change; null for a new one */
    FunctionDialog(
            Visit visit,
            ContinuityPlans plans,
            String area,
            List<String> competences,
            @Nullable CriticalFunction known,
            Consumer<String> done) {
        this.visit = visit;
        this.plans = plans;
        this.area = area;
        this.known = known;
        this.done = done;
        setHeaderTitle(visit.say(known == null ? "continuity-plan.add" : "continuity-plan.change.title"));
        setWidth("min(100%, 44rem)");
        refusal.getElement().setAttribute("aria-live", "polite");
        name.setLabel(visit.say("continuity-plan.function"));
        criticality.setLabel(visit.say("continuity-plan.criticality"));
        criticality.setItems(Criticality.values());
        criticality.setItemLabelGenerator(each -> visit.say(each.label()));
        criticality.setValue(Criticality.B);
        dependencies.setLabel(visit.say("continuity-plan.dependencies"));
        dependencies.setHelperText(visit.say("continuity-plan.dependencies.hint"));
        responsible.setLabel(visit.say("continuity-plan.responsible"));
        deputy.setLabel(visit.say("continuity-plan.deputy"));
        fill(competences);
        FormLayout form = new FormLayout(name, criticality);
        FormLayout people = new FormLayout(responsible, deputy, dependencies);
        List.of(form, people)
                .forEach(each -> each.setResponsiveSteps(
                        new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("24rem", 2)));
        people.setColspan(dependencies, 2);
        add(
                refusal,
                form,
                part("continuity-plan.staffing"),
                staffing,
                Parts.button(
                        visit.say("continuity-plan.staffing.more"),
                        () -> staffing.add(new StaffingRow(visit, competences, null))),
                part("continuity-plan.ways"),
                Parts.quiet(visit.say("continuity-plan.ways.hint")),
                wayFields(),
                people);
        if (known != null) {
            getFooter().add(Parts.button(visit.say("continuity-plan.remove"), this::remove));
        }
        getFooter()
                .add(
                        Parts.button(visit.say("shell.cancel"), this::close),
                        Parts.primary(visit.say("continuity-plan.save"), this::save));
    }

    private H3 part(String words) {
        H3 heading = new H3(visit.say(words));
        heading.addClassName("dialog-part");
        return heading;
    }

    private void fill(List<String> competences) {
        FunctionDraft facts = known == null ? null : known.facts();
        if (facts == null) {
            staffing.add(new StaffingRow(visit, competences, null));
            return;
        }
        name.setValue(facts.name());
        criticality.setValue(facts.criticality());
        facts.staffing().forEach(each -> staffing.add(new StaffingRow(visit, competences, each)));
        dependencies.setValue(String.join("; ", facts.dependencies()));
        responsible.setValue(facts.responsible());
        deputy.setValue(facts.deputy());
    }

    private Div wayFields() {
        Div all = new Div();
        for (Way way : Way.values()) {
            Optional<OtherWay> said = known == null
                    ? Optional.empty()
                    : known.facts().ways().stream()
                            .filter(each -> each.way() == way)
                            .findFirst();
            Checkbox box = new Checkbox(visit.say(way.label()), said.isPresent());
            IntegerField percent = new IntegerField();
            percent.setAriaLabel(visit.say("continuity-plan.way.percent", visit.say(way.label())));
            percent.setSuffixComponent(new Div("%"));
            percent.setMin(1);
            percent.setMax(100);
            said.map(OtherWay::percent).ifPresent(percent::setValue);
            ways.put(way, box);
            percents.put(way, percent);
            Div row = new Div(box, percent);
            row.addClassName("way-row");
            all.add(row);
        }
        return all;
    }

    private FunctionDraft draft() {
        List<OtherWay> said = new ArrayList<>();
        ways.forEach((way, box) -> {
            if (box.getValue()) {
                said.add(new OtherWay(
                        way, Objects.requireNonNull(percents.get(way)).getValue()));
            }
        });
        return new FunctionDraft(
                name.getValue(),
                criticality.getValue(),
                staffing.getChildren()
                        .map(StaffingRow.class::cast)
                        .flatMap(row -> row.written().stream())
                        .toList(),
                said,
                Arrays.stream(dependencies.getValue().split(";", -1)).toList(),
                responsible.getValue(),
                deputy.getValue());
    }

    private void save() {
        settle(
                known == null
                        ? plans.add(visit.actor(), area, draft())
                        : plans.change(visit.actor(), area, known, draft()),
                "continuity-plan.saved");
    }

    private void remove() {
        if (known != null) {
            settle(plans.remove(visit.actor(), area, known), "continuity-plan.removed");
        }
    }

    private void settle(PlanChange change, String words) {
        refusal.removeAll();
        switch (change) {
            case PlanChange.Done _ -> {
                close();
                done.accept(visit.say(words, known == null ? name.getValue() : known.name()));
            }
            case PlanChange.Refused(List<PlanFault> faults) -> {
                Stream<String> said = faults.stream()
                        .map(fault -> visit.say("continuity-plan.field."
                                        + (fault.field().isEmpty() ? "whole" : fault.field()))
                                + ": " + visit.say(fault.message()));
                refusal.add(Parts.notice(
                        "refused",
                        visit.say("continuity-plan.refused"),
                        said.map(Paragraph::new).toArray(Paragraph[]::new)));
            }
            case PlanChange.Stale _ -> refusal.add(Parts.notice("refused", visit.say("continuity-plan.stale")));
        }
    }
}
