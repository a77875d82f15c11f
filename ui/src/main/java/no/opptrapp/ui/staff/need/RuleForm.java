package no.opptrapp.ui.staff.need;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.planning.goal.TargetGroup;
import no.opptrapp.planning.need.NeedFault;
import no.opptrapp.planning.need.NeedRule;
import no.opptrapp.planning.need.RuleWords;
import no.opptrapp.ui.staff.plan.PlanNames;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.ThreeTexts;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** All that makes a rule, and what it says in words as it is written. */
final class RuleForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient @Nullable NeedRule before;
    private final ThreeTexts name;
    private final TextField code = new TextField();
    private final ComboBox<Indicator> indicator = new ComboBox<>();
    private final Select<NeedRule.Kind> kind = new Select<>();
    private final Select<NeedRule.Level> level = new Select<>();
    private final NumberField trigger = new NumberField();
    private final NumberField worst = new NumberField();
    private final IntegerField periods = new IntegerField();
    private final IntegerField over = new IntegerField();
    private final Select<String> planArea = new Select<>();
    private final Select<TargetGroup> group = new Select<>();
    private final Checkbox enabled = new Checkbox();
    private final Paragraph words = new Paragraph();
    private final transient Map<String, Consumer<String>> messages = new HashMap<>();

    /**
     * A form.
     *
     * @param before the rule as it is; null for a new one
     * @param changed told whenever something is written
     */
    RuleForm(Visit visit, @Nullable NeedRule before, List<Indicator> indicators, PlanNames names, Runnable changed) {
        this.visit = visit;
        this.before = before;
        name = new ThreeTexts(visit, visit.say("needs.field.name"), before == null ? null : before.name());
        messages.put("name", name::wrong);
        indicator.setItems(indicators);
        indicator.setItemLabelGenerator(each -> visit.say(each.name()) + " (" + each.code() + ")");
        kind.setItems(NeedRule.Kind.values());
        kind.setItemLabelGenerator(each -> visit.say(each.label()));
        level.setItems(NeedRule.Level.values());
        level.setItemLabelGenerator(each -> visit.say(each.label()));
        planArea.setItems(names.planAreas());
        planArea.setItemLabelGenerator(names::planArea);
        group.setItems(TargetGroup.values());
        group.setItemLabelGenerator(each -> visit.say(each.label()));
        label();
        fill(indicators);
        words.getElement().setAttribute("aria-live", "polite");
        words.addClassName("rule-words");
        code.addClassName("short");
        add(
                Parts.section(visit.say("needs.rules.part.what"), name, code),
                Parts.section(visit.say("needs.rules.part.looks"), indicator, grid(kind, level)),
                Parts.section(visit.say("needs.rules.part.limits"), grid(trigger, worst), grid(periods, over), words),
                Parts.section(visit.say("needs.rules.part.whose"), grid(planArea, group), enabled));
        listen(changed);
        follow();
    }

    private void label() {
        field(code, "code", code::setLabel);
        code.setHelperText(visit.say("needs.rules.code.hint"));
        field(indicator, "indicator", indicator::setLabel);
        indicator.setWidthFull();
        field(kind, "kind", kind::setLabel);
        field(level, "level", level::setLabel);
        field(trigger, "trigger", trigger::setLabel);
        field(worst, "worst", worst::setLabel);
        field(periods, "periods", periods::setLabel);
        periods.setMin(1);
        periods.setMax(10);
        periods.setStepButtonsVisible(true);
        field(over, "over", over::setLabel);
        over.setMin(1);
        over.setMax(52);
        over.setStepButtonsVisible(true);
        field(planArea, "planArea", planArea::setLabel);
        field(group, "targetGroup", group::setLabel);
        enabled.setLabel(visit.say("needs.rules.enabled"));
    }

    private void field(HasValidation field, String key, Consumer<String> label) {
        label.accept(visit.say("needs.field." + key));
        messages.put(key, said -> {
            field.setErrorMessage(said);
            field.setInvalid(!said.isEmpty());
        });
    }

    private void fill(List<Indicator> indicators) {
        group.setValue(TargetGroup.USERS);
        enabled.setValue(true);
        NeedRule rule = before;
        if (rule == null) {
            return;
        }
        code.setValue(rule.code());
        indicators.stream()
                .filter(each -> each.code().equals(rule.indicator()))
                .findFirst()
                .ifPresent(indicator::setValue);
        kind.setValue(rule.kind());
        level.setValue(rule.level());
        start(new RuleStart(rule.trigger(), rule.worst(), rule.periods(), rule.over()));
        planArea.setValue(rule.planArea());
        group.setValue(rule.targetGroup());
        enabled.setValue(rule.isOn());
        // What its needs rest on stays; another rule can look at something else.
        List.<HasValue<?, ?>>of(code, indicator, kind, level).forEach(fixed -> fixed.setReadOnly(true));
        code.setHelperText("");
        indicator.setHelperText(visit.say("needs.rules.fixed"));
    }

    private void start(RuleStart numbers) {
        trigger.setValue(numbers.trigger());
        worst.setValue(numbers.worst());
        periods.setValue(numbers.periods());
        over.setValue(numbers.over());
    }

    private void listen(Runnable changed) {
        indicator.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null && chosen.isFromClient()) {
                kind.setValue(RuleStart.kind(chosen.getValue()));
                start(RuleStart.of(kind.getValue(), chosen.getValue()));
                level.setValue(RuleStart.level(chosen.getValue()));
                planArea.setValue(chosen.getValue().planArea());
            }
        });
        kind.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                start(RuleStart.of(chosen.getValue(), indicator.getValue()));
            }
        });
        for (HasValue<?, ?> field : List.<HasValue<?, ?>>of(indicator, kind, level, trigger, worst, periods, over)) {
            field.addValueChangeListener(change -> {
                follow();
                changed.run();
            });
        }
    }

    /** What is asked for, and what is said, follows what is chosen. */
    private void follow() {
        NeedRule.Kind chosen = kind.getValue();
        over.setVisible(chosen == NeedRule.Kind.CERTAIN_CHANGE || chosen == NeedRule.Kind.FALLING);
        NeedRule now = draft();
        Indicator looked = indicator.getValue();
        String unit = chosen == null || looked == null
                ? ""
                : " " + visit.say("needs.rules.unit", RuleWords.unit(chosen, looked.unit()));
        // The trigger is in the unit of the worst only where the value itself is held against it.
        boolean alike = chosen == NeedRule.Kind.THRESHOLD || chosen == NeedRule.Kind.CERTAIN_CHANGE;
        trigger.setHelperText(
                chosen == null
                        ? ""
                        : visit.say("needs.rules.trigger." + chosen.name().toLowerCase(Locale.ROOT))
                                + (alike ? unit : ""));
        worst.setHelperText(visit.say("needs.rules.worst.hint") + unit);
        words.setText(
                looked != null && chosen != null && Double.isFinite(now.trigger()) && Double.isFinite(now.worst())
                        ? visit.say(RuleWords.explained(now, looked)) + " " + visit.say(RuleWords.worst(now, looked))
                        : visit.say(chosen == null ? "needs.rules.choose" : "needs.rules.incomplete"));
    }

    /** The rule as it is written now; what is not chosen yet is empty, which the rules for rules refuse in words. */
    NeedRule draft() {
        Indicator looked = indicator.getValue();
        return new NeedRule(
                code.getValue().strip(),
                before == null ? 0 : before.version(),
                enabled.getValue() ? NeedRule.Use.ON : NeedRule.Use.OFF,
                name.needed(),
                looked == null ? "" : looked.code(),
                kind.getOptionalValue().orElse(NeedRule.Kind.THRESHOLD),
                trigger.getOptionalValue().orElse(Double.NaN),
                worst.getOptionalValue().orElse(Double.NaN),
                periods.getOptionalValue().orElse(0),
                over.getOptionalValue().orElse(0),
                planArea.getOptionalValue().orElse(""),
                group.getOptionalValue().orElse(TargetGroup.USERS),
                level.getOptionalValue().orElse(NeedRule.Level.MUNICIPALITY));
    }

    /** Says beside each field what is wrong, and takes away what was said before. */
    void say(List<NeedFault> faults) {
        messages.values().forEach(message -> message.accept(""));
        for (NeedFault fault : faults) {
            @Nullable String field = fault.field();
            if (field != null) {
                messages.getOrDefault(field, said -> {}).accept(visit.say(fault.message()));
            }
        }
    }

    private static FormLayout grid(Component... fields) {
        FormLayout grid = new FormLayout(fields);
        grid.setResponsiveSteps(
                new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("36rem", fields.length));
        return grid;
    }
}
