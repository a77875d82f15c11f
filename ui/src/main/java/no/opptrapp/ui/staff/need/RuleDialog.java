package no.opptrapp.ui.staff.need;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import no.opptrapp.core.access.StaleVersion;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.planning.need.FoundBefore;
import no.opptrapp.planning.need.NeedRule;
import no.opptrapp.planning.need.NeedRules;
import no.opptrapp.planning.need.RuleOutcome;
import no.opptrapp.planning.need.RuleWords;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Visit;

/** Changes a rule: its limits in numbers, its meaning in words as they change, and what it would have found. */
final class RuleDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient NeedRules rules;
    private final transient NeedRule rule;
    private final transient Indicator indicator;
    private final transient Places places;
    private final transient Consumer<NeedRule> saved;
    private final Checkbox enabled = new Checkbox();
    private final NumberField trigger = new NumberField();
    private final NumberField worst = new NumberField();
    private final IntegerField periods = new IntegerField();
    private final IntegerField over = new IntegerField();
    private final Paragraph words = new Paragraph();
    private final Div found = new Div();
    private final Refusals refusals;

    RuleDialog(
            Visit visit, NeedRules rules, NeedRule rule, Indicator indicator, Places places, Consumer<NeedRule> saved) {
        this.visit = visit;
        this.rules = rules;
        this.rule = rule;
        this.indicator = indicator;
        this.places = places;
        this.saved = saved;
        this.refusals = new Refusals(visit);
        setHeaderTitle(visit.say(rule.name()));
        setWidth("min(100%, 40rem)");
        fields();
        words.getElement().setAttribute("aria-live", "polite");
        found.getElement().setAttribute("aria-live", "polite");
        FormLayout form = new FormLayout(enabled, trigger, worst, periods, over);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        add(refusals, words, form, Parts.button(visit.say("needs.rules.preview"), this::preview), found);
        getFooter()
                .add(
                        Parts.button(visit.say("shell.cancel"), this::close),
                        Parts.primary(visit.say("needs.rules.save"), this::save));
        explain();
    }

    private void fields() {
        enabled.setLabel(visit.say("needs.rules.enabled"));
        enabled.setValue(rule.enabled());
        trigger.setLabel(visit.say("needs.field.trigger"));
        trigger.setHelperText(
                visit.say("needs.rules.trigger." + rule.kind().name().toLowerCase(Locale.ROOT)));
        trigger.setValue(rule.trigger());
        worst.setLabel(visit.say("needs.field.worst"));
        worst.setHelperText(visit.say("needs.rules.worst.hint"));
        worst.setValue(rule.worst());
        periods.setLabel(visit.say("needs.field.periods"));
        periods.setMin(1);
        periods.setMax(10);
        periods.setStepButtonsVisible(true);
        periods.setValue(rule.periods());
        over.setLabel(visit.say("needs.field.over"));
        over.setMin(1);
        over.setMax(52);
        over.setStepButtonsVisible(true);
        over.setValue(rule.over());
        over.setVisible(rule.kind() == NeedRule.Kind.CERTAIN_CHANGE || rule.kind() == NeedRule.Kind.FALLING);
        for (HasValue<?, ?> field : List.<HasValue<?, ?>>of(enabled, trigger, worst, periods, over)) {
            field.addValueChangeListener(change -> {
                found.removeAll();
                explain();
            });
        }
    }

    private NeedRule edited() {
        return rule.with(
                enabled.getValue(),
                trigger.getOptionalValue().orElse(Double.NaN),
                worst.getOptionalValue().orElse(Double.NaN),
                periods.getOptionalValue().orElse(0),
                over.getOptionalValue().orElse(0));
    }

    private void explain() {
        NeedRule now = edited();
        boolean complete = Double.isFinite(now.trigger()) && Double.isFinite(now.worst());
        words.setText(
                complete
                        ? visit.say(RuleWords.explained(now, indicator)) + " "
                                + visit.say(RuleWords.worst(now, indicator))
                        : visit.say("needs.rules.incomplete"));
    }

    private void preview() {
        found.removeAll();
        refusals.removeAll();
        switch (rules.check(visit.actor(), edited())) {
            case RuleOutcome.Refused refused -> refusals.say(refused.faults());
            case RuleOutcome.Done done -> show(rules.preview(visit.actor(), done.rule()));
        }
    }

    private void show(List<FoundBefore> before) {
        if (before.isEmpty()) {
            found.add(Parts.notice("signal", visit.say("needs.rules.preview.none")));
            return;
        }
        PlainTable table = new PlainTable(visit.say("needs.rules.preview"))
                .cardsOnPhone()
                .numeric(1, 3)
                .head(
                        visit.say("needs.area"),
                        visit.say("needs.severity"),
                        visit.say("needs.rules.preview.period"),
                        visit.say("needs.rules.preview.times"));
        before.forEach(each -> table.row(
                new Span(places.area(each.area())),
                new Span(Integer.toString(each.worst().severity())),
                new Span(visit.say(each.worst().period().label())),
                new Span(Integer.toString(each.times()))));
        found.add(new Paragraph(visit.say("needs.rules.preview.found", before.size())), table);
    }

    private void save() {
        try {
            switch (rules.save(visit.actor(), edited())) {
                case RuleOutcome.Done done -> {
                    close();
                    saved.accept(done.rule());
                }
                case RuleOutcome.Refused refused -> refusals.say(refused.faults());
            }
        } catch (StaleVersion stale) {
            refusals.say(visit.say("needs.rules.stale"));
        }
    }
}
