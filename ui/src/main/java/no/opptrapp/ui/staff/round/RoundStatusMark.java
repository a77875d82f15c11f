package no.opptrapp.ui.staff.round;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import no.opptrapp.survey.round.RoundStatus;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** Where a round stands: symbol, word and colour. */
public final class RoundStatusMark {

    private RoundStatusMark() {}

    public static Span of(Visit visit, RoundStatus status) {
        String word = visit.say("rounds.status." + status.name().toLowerCase(Locale.ROOT));
        return switch (status) {
            case PLANNED -> Parts.status(Icon.CLOCK, word, "planned");
            case OPEN -> Parts.status(Icon.OPEN, word, "waiting");
            case CLOSED -> Parts.status(Icon.LOCK, word, "closed");
            case PUBLISHED -> Parts.status(Icon.CHECK, word, "done");
        };
    }
}
