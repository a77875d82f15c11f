package no.opptrapp.planning.hearing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.text.Texts;
import no.opptrapp.planning.need.NeedOutcome;
import no.opptrapp.planning.need.NeedService;
import no.opptrapp.planning.need.WrittenInput;

/** Makes comments evidence of needs: what was said, without who said it, with the hearing as its source. */
@Singleton
class HearingEvidence {

    private final NeedService needs;
    private final Clock clock;

    HearingEvidence(NeedService needs, Clock clock) {
        this.needs = needs;
        this.clock = clock;
    }

    NeedOutcome add(Actor actor, Hearing hearing, HearingComment comment, UUID need) {
        int severity = needs.get(actor, need).need().newest().severity();
        WrittenInput input = new WrittenInput(
                WrittenInput.Kind.OPEN_CALL,
                LocalDate.ofInstant(comment.at(), clock.getZone()),
                Set.of(),
                comment.words(),
                Texts.in(actor.language()).say("hearing.citation", hearing.title()));
        return needs.add(actor, need, input, severity);
    }
}
