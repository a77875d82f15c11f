package no.opptrapp.ui.staff.value;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.access.StaleVersion;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.indicator.Display;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.targets.Target;
import no.opptrapp.core.indicator.targets.TargetService;
import no.opptrapp.core.indicator.targets.TargetSheet;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Question;
import no.opptrapp.ui.staff.shell.Visit;

/** The target that counts, with its light and the sentence behind it, and what one may do about it. */
final class TargetPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient TargetService targets;
    private final transient Area area;
    private final transient Indicator indicator;
    private final transient Runnable changed;
    private final Div messages = new Div();

    TargetPanel(
            Visit visit,
            TargetService targets,
            AreaBox box,
            Area area,
            Indicator indicator,
            Optional<TargetSheet> sheet,
            Runnable changed) {
        this.visit = visit;
        this.targets = targets;
        this.area = area;
        this.indicator = indicator;
        this.changed = changed;
        addClassNames("section", "card");
        messages.getElement().setAttribute("aria-live", "polite");
        add(new H2(heading(sheet)), messages);
        sheet.ifPresentOrElse(this::show, () -> add(new Paragraph(visit.say("values.goal.none"))));
        if (!visit.is(Role.OWNER) && box.isOwn(area.code()) && hasValues()) {
            buttons(sheet.filter(found -> !found.inherited()).map(TargetSheet::target));
        }
    }

    /** Surveys tell of landsdeler: a target of anything less would be refused. */
    private boolean hasValues() {
        return indicator.level() == Indicator.Level.MUNICIPALITY || area.kind().compareTo(AreaKind.REGION) >= 0;
    }

    private String heading(Optional<TargetSheet> sheet) {
        return sheet.filter(TargetSheet::inherited)
                .map(found -> visit.say("values.goal.inherited", found.of().name()))
                .orElse(visit.say("values.goal.title"));
    }

    private void show(TargetSheet sheet) {
        Target target = sheet.target();
        if (target.madeUp()) {
            add(new Div(Parts.marked(visit.say("shell.made-up"))));
        }
        add(
                Lamp.of(visit, sheet.light()),
                new Paragraph(visit.say(sheet.light().reason())),
                Parts.quiet(visit.say(
                        "values.goal.from-to",
                        Display.argument(indicator.unit(), target.baseline().value()),
                        target.baseline().period().label(),
                        Display.argument(indicator.unit(), target.goal().value()),
                        target.goal().period().label())));
    }

    private void buttons(Optional<Target> own) {
        List<NativeButton> buttons = new ArrayList<>();
        buttons.add(Parts.button(
                visit.say(own.isPresent() ? "values.goal.change" : "values.goal.set"),
                () -> new TargetDialog(visit, targets, area, indicator, own, changed).open()));
        own.ifPresent(target -> buttons.add(Parts.button(
                visit.say("values.goal.remove"),
                () -> Question.ask(
                        visit,
                        visit.say("values.goal.remove.title"),
                        visit.say("values.goal.remove.what"),
                        visit.say("values.goal.remove"),
                        () -> remove(target)))));
        Div actions = new Div(buttons.toArray(NativeButton[]::new));
        actions.addClassName("actions");
        add(actions);
    }

    private void remove(Target target) {
        try {
            targets.remove(visit.actor(), target.area(), target.indicator(), target.version());
            changed.run();
        } catch (StaleVersion stale) {
            messages.removeAll();
            messages.add(Parts.notice("refused", visit.say("values.goal.stale")));
        }
    }
}
