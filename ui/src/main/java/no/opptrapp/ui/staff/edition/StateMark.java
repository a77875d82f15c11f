package no.opptrapp.ui.staff.edition;

import com.vaadin.flow.component.html.Span;
import no.opptrapp.reports.edition.EditionState;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** How far a report has come: symbol, word and colour. */
final class StateMark {

    private StateMark() {}

    static Span of(Visit visit, EditionState state) {
        String word = visit.say(state.label());
        return switch (state) {
            case DRAFT -> Parts.status(Icon.OPEN, word, "quiet");
            case REVIEW -> Parts.status(Icon.CLOCK, word, "waiting");
            case APPROVED -> Parts.status(Icon.CHECK, word, "done");
        };
    }
}
