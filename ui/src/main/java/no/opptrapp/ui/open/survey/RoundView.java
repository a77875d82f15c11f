package no.opptrapp.ui.open.survey;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import no.opptrapp.survey.round.Round;
import no.opptrapp.ui.open.request.Asked;

/**
 * A round as programs see it.
 *
 * @param version how often it has been changed; {@code If-Match} may name it
 * @param responseRate completed ÷ invited, from 0 to 1; null when nobody was invited
 */
@Serdeable
record RoundView(
        String id,
        String status,
        int version,
        int questionnaireVersion,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        long started,
        long completed,
        @Nullable Double responseRate) {

    static RoundView of(Round round) {
        return new RoundView(
                round.id().key(),
                Asked.written(round.status()),
                round.version(),
                round.questionnaireVersion(),
                round.opensAt(),
                round.closesAt(),
                round.started(),
                round.completed(),
                round.responseRate());
    }
}
