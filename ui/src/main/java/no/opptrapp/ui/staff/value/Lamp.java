package no.opptrapp.ui.staff.value;

import com.vaadin.flow.component.html.Span;
import no.opptrapp.core.indicator.targets.Light;
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
}
