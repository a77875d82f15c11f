package no.opptrapp.ui.staff.need;

import com.vaadin.flow.component.html.Span;
import no.opptrapp.planning.need.NeedState;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** Where a need is in its life, as symbol, word and colour. */
final class StateMark {

    private StateMark() {}

    static Span of(Visit visit, NeedState state) {
        return switch (state) {
            case FOUND -> Parts.status(Icon.WARNING, visit.say(state.label()), "waiting");
            case ACKNOWLEDGED, WATCHED -> Parts.status(Icon.OPEN, visit.say(state.label()), "planned");
            case PLANNED -> Parts.status(Icon.PLAN, visit.say(state.label()), "planned");
            case RELIEVED -> Parts.status(Icon.CHECK, visit.say(state.label()), "done");
            case DISMISSED -> Parts.status(Icon.LOCK, visit.say(state.label()), "planned");
        };
    }
}
