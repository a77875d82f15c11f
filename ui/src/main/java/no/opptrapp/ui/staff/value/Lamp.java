package no.opptrapp.ui.staff.value;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import no.opptrapp.core.indicator.targets.Light;
import no.opptrapp.core.indicator.targets.TargetSheet;
import no.opptrapp.core.indicator.targets.ValueAt;
import no.opptrapp.core.text.Text;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** The light of a target: symbol, word and colour. */
public final class Lamp {

    private Lamp() {}

    public static Span of(Visit visit, Light light) {
        Icon icon = switch (light.colour()) {
            case GREEN -> Icon.CHECK;
            case AMBER -> Icon.CLOCK;
            case RED -> Icon.WARNING;
            case GREY -> Icon.INFO;
        };
        String manner = switch (light.colour()) {
            case GREEN -> "done";
            case AMBER -> "waiting";
            case RED -> "behind";
            case GREY -> "planned";
        };
        return Parts.status(icon, visit.say(light.colour().word()), manner);
    }

    /** The same for the target of an area; before that of an area around it stands whose value is judged. */
    public static Div of(Visit visit, TargetSheet sheet) {
        Div lamp = new Div();
        if (sheet.inherited()) {
            Span whose = new Span(visit.say(whose(sheet)));
            whose.addClassName("behind");
            lamp.add(whose);
        }
        lamp.add(of(visit, sheet.light()));
        return lamp;
    }

    private static Text whose(TargetSheet sheet) {
        ValueAt value = sheet.light().value();
        return value == null
                ? Text.of("values.target.around", sheet.of().name())
                : Text.of(
                        "values.target.around.in",
                        sheet.of().name(),
                        value.period().label());
    }
}
