package no.opptrapp.ui.staff.results;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import no.opptrapp.core.access.Role;
import no.opptrapp.survey.round.Round;
import no.opptrapp.survey.round.RoundChange;
import no.opptrapp.survey.round.RoundStatus;
import no.opptrapp.survey.round.Rounds;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** Which version of a round's results the page shows, where others see another one or a newer one is under way. */
final class VersionNotice {

    private final Visit visit;
    private final Rounds rounds;

    VersionNotice(Visit visit, Rounds rounds) {
        this.visit = visit;
        this.rounds = rounds;
    }

    /** Nothing where there is one version, and everybody sees it. */
    Optional<Component> of(Round round) {
        if (visit.is(Role.NATIONAL) && round.status() == RoundStatus.CLOSED) {
            return ofUnpublished(round);
        }
        return round.publishedTally() == null || round.status() == RoundStatus.PUBLISHED
                ? Optional.empty()
                : Optional.of(Parts.notice(
                        "signal", published("results.seen", round), Parts.quiet(visit.say("results.seen.until"))));
    }

    /** The national team sees what is counted, others what is published. */
    private Optional<Component> ofUnpublished(Round round) {
        Optional<RoundChange.Waits> waits = rounds.waiting(visit.actor(), round.survey(), round.id());
        if (!round.correctionWaits() && waits.isEmpty()) {
            return Optional.empty();
        }
        String title = round.correctionWaits()
                ? visit.say("results.unpublished", Objects.requireNonNull(round.tally())) + " "
                        + published("results.others", round)
                : visit.say("results.unpublished", Objects.requireNonNull(round.tally()));
        return Optional.of(
                waits.isEmpty()
                        ? Parts.notice("signal", title, Parts.quiet(visit.say("results.correction.ready")))
                        : Parts.notice(
                                "signal",
                                title,
                                new Paragraph(visit.say(waits.get().reason())),
                                new Paragraph(visit.say("results.correction.choice"))));
    }

    private String published(String key, Round round) {
        @Nullable Instant at = round.publishedAt();
        int version = Objects.requireNonNull(round.publishedTally());
        return at == null
                ? visit.say(key + ".undated", version)
                : visit.say(key, version, Moments.moment(at, visit.actor().language()));
    }
}
