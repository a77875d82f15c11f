package no.opptrapp.ui.staff.template;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Optional;
import no.opptrapp.reports.document.Accent;
import no.opptrapp.reports.template.TemplateFault;
import no.opptrapp.reports.template.TemplatePolicy;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** The colour of a template, with its contrast said while it is chosen. */
final class ColourField extends Div {

    private static final long serialVersionUID = 1L;

    /** What the chooser of the browser begins with: the accent of the program. */
    private static final String USUAL = "#0B6E69";

    private final transient Visit visit;
    private final transient Runnable changed;
    private final TextField text = new TextField();
    private final Input chooser = new Input();
    private final Div verdict = new Div();

    ColourField(Visit visit, @Nullable String colour, boolean open, Runnable changed) {
        this.visit = visit;
        this.changed = changed;
        text.setLabel(visit.say("templates.colour"));
        text.setHelperText(visit.say("templates.colour.help"));
        text.setPlaceholder(USUAL);
        text.setClearButtonVisible(open);
        text.setReadOnly(!open);
        text.setValue(colour == null ? "" : colour);
        text.addValueChangeListener(change -> settled());
        chooser.setType("color");
        chooser.setEnabled(open);
        chooser.getElement().setAttribute("aria-label", visit.say("templates.colour.choose"));
        chooser.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                text.setValue(change.getValue().toUpperCase(Locale.ROOT));
            }
        });
        verdict.getElement().setAttribute("aria-live", "polite");
        Div both = new Div(chooser, text);
        both.addClassName("colour-choice");
        add(both, verdict);
        say();
    }

    @Nullable
    String value() {
        return text.getValue().isBlank() ? null : text.getValue().strip();
    }

    private void settled() {
        say();
        changed.run();
    }

    private void say() {
        verdict.removeAll();
        String written = value();
        chooser.setValue(Accent.read(written == null ? USUAL : written)
                .map(Accent::hex)
                .orElse(USUAL)
                .toLowerCase(Locale.ROOT));
        if (written == null) {
            verdict.add(Parts.quiet(visit.say("templates.colour.own")));
            return;
        }
        Optional<TemplateFault> fault = TemplatePolicy.accent(written);
        if (fault.isEmpty()) {
            verdict.add(Parts.status(
                    Icon.CHECK,
                    visit.say(
                            "templates.colour.good",
                            TemplatePolicy.ratio(Accent.read(written).orElseThrow())),
                    "done"));
            return;
        }
        verdict.add(Parts.notice("refused", visit.say(fault.get().message())));
        Accent.read(written)
                .map(Accent::readable)
                .ifPresent(better -> verdict.add(Parts.button(
                        visit.say("templates.colour.take", better.hex()), () -> text.setValue(better.hex()))));
    }
}
