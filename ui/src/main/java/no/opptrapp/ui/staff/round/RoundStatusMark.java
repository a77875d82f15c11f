package no.opptrapp.ui.staff.round;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Objects;
import no.opptrapp.survey.round.Round;
import no.opptrapp.survey.round.RoundStatus;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** Where a round stands: symbol, word and colour. */
public final class RoundStatusMark {

    private RoundStatusMark() {}

    public static Span of(Visit visit, Round round) {
        RoundStatus status = round.status();
        if (round.publishedTally() != null && status != RoundStatus.PUBLISHED) {
            return corrected(visit, round);
        }
        String word = visit.say("rounds.status." + status.name().toLowerCase(Locale.ROOT));
        return switch (status) {
            case PLANNED -> Parts.status(Icon.CLOCK, word, "planned");
            case OPEN -> Parts.status(Icon.OPEN, word, "waiting");
            case CLOSED -> Parts.status(Icon.LOCK, word, "closed");
            case PUBLISHED -> Parts.status(Icon.CHECK, word, "done");
        };
    }

    /** Everybody sees what is published, whatever is done with the round meanwhile. */
    private static Span corrected(Visit visit, Round round) {
        String key = round.correctionWaits() ? "rounds.status.correction" : "rounds.status.reopened";
        return Parts.status(Icon.CHECK, visit.say(key, Objects.requireNonNull(round.publishedTally())), "done");
    }
}
