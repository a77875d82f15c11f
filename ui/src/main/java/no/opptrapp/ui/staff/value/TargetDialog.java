package no.opptrapp.ui.staff.value;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.opptrapp.core.access.StaleVersion;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.targets.Target;
import no.opptrapp.core.indicator.targets.TargetDraft;
import no.opptrapp.core.indicator.targets.TargetOutcome;
import no.opptrapp.core.indicator.targets.TargetService;
import no.opptrapp.core.period.Period;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** Sets or changes the target of an area: from where, to where, until when. */
final class TargetDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient TargetService targets;
    private final transient Area area;
    private final transient Indicator indicator;
    private final transient Optional<Target> before;
    private final transient Runnable saved;
    private final TextField baseline = new TextField();
    private final TextField baselineValue = new TextField();
    private final TextField period = new TextField();
    private final TextField value = new TextField();
    private final transient Map<String, TextField> fields =
            Map.of("baseline", baseline, "baselineValue", baselineValue, "period", period, "value", value);
    private final Div refusal = new Div();

    TargetDialog(
            Visit visit,
            TargetService targets,
            Area area,
            Indicator indicator,
            Optional<Target> before,
            Runnable saved) {
        this.visit = visit;
        this.targets = targets;
        this.area = area;
        this.indicator = indicator;
        this.before = before;
        this.saved = saved;
        setHeaderTitle(visit.say("values.goal.for", area.name()));
        setWidth("min(100%, 32rem)");
        baseline.setLabel(visit.say("values.goal.baseline"));
        baseline.setHelperText(visit.say("values.goal.period.hint"));
        baselineValue.setLabel(visit.say("values.goal.baseline-value"));
        baselineValue.setHelperText(visit.say("values.goal.baseline-value.hint"));
        period.setLabel(visit.say("values.goal.period"));
        value.setLabel(visit.say("values.goal.value"));
        value.setHelperText(visit.say(
                "values.goal.direction." + indicator.direction().name().toLowerCase(Locale.ROOT)));
        before.ifPresent(this::fill);
        FormLayout form = new FormLayout(baseline, baselineValue, period, value);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("26rem", 2));
        add(new Paragraph(visit.say(indicator.name())), refusal, form);
        getFooter()
                .add(
                        Parts.button(visit.say("shell.cancel"), this::close),
                        Parts.primary(visit.say("values.goal.save"), this::save));
    }

    private void fill(Target target) {
        baseline.setValue(target.baseline().period().key());
        baselineValue.setValue(Numbers.write(target.baseline().value()));
        period.setValue(target.goal().period().key());
        value.setValue(Numbers.write(target.goal().value()));
    }

    private void save() {
        refusal.removeAll();
        fields.values().forEach(field -> field.setInvalid(false));
        Optional<Period> from = read(baseline);
        Optional<Period> until = read(period);
        Optional<Double> wanted = Numbers.read(value.getValue(), indicator.unit());
        Optional<Double> start = Numbers.read(baselineValue.getValue(), indicator.unit());
        if (wanted.isEmpty()) {
            wrong(value, visit.say("values.goal.number"));
        }
        if (start.isEmpty() && !baselineValue.isEmpty()) {
            wrong(baselineValue, visit.say("values.goal.number"));
            return;
        }
        if (from.isEmpty() || until.isEmpty() || wanted.isEmpty()) {
            return;
        }
        attempt(new TargetDraft(
                indicator.code(),
                area.code(),
                from.get(),
                start.orElse(null),
                until.get(),
                wanted.get(),
                before.map(Target::version).orElse(0)));
    }

    private void attempt(TargetDraft draft) {
        try {
            switch (targets.set(visit.actor(), draft)) {
                case TargetOutcome.Done _ -> {
                    close();
                    saved.run();
                }
                case TargetOutcome.Refused(var faults) ->
                    faults.forEach(fault -> {
                        if (fields.containsKey(fault.field())) {
                            wrong(Objects.requireNonNull(fields.get(fault.field())), visit.say(fault.message()));
                        } else {
                            refusal.add(Parts.notice("refused", visit.say(fault.message())));
                        }
                    });
            }
        } catch (StaleVersion stale) {
            refusal.add(Parts.notice("refused", visit.say("values.goal.stale")));
        }
    }

    private Optional<Period> read(TextField field) {
        Optional<Period> read = Period.read(field.getValue().strip());
        if (read.isEmpty()) {
            wrong(field, visit.say("values.goal.period.wrong"));
        }
        return read;
    }

    private static void wrong(TextField field, String message) {
        field.setErrorMessage(message);
        field.setInvalid(true);
    }
}
