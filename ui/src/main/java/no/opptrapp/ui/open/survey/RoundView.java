package no.opptrapp.ui.open.survey;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import no.opptrapp.survey.round.Responses;
import no.opptrapp.survey.round.Round;
import no.opptrapp.ui.open.request.Asked;

/**
 * A round as programs see it.
 *
 * @param version how often it has been changed; {@code If-Match} may name it
 * @param started how many have started so far, also of a round that was reopened after it was published
 * @param completed how many have completed so far
 * @param responseRate completed ÷ invited, from 0 to 1; null when nobody was invited
 * @param published what everybody sees: which version of the counts, since when, and how many answered; null until the
 *     round has been published
 * @param correctionWaits whether a newer version is counted and not published: everybody still sees {@code published},
 *     although the status is {@code closed}
 * @param remarks what whoever took a step should know of what followed, in their language; otherwise empty
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
        @Nullable Double responseRate,
        @Nullable Published published,
        boolean correctionWaits,
        List<String> remarks) {

    /**
     * What everybody sees.
     *
     * @param at when it was published; null where that was not noted
     */
    @Serdeable
    record Published(int version, @Nullable Instant at, long started, long completed) {
        static @Nullable Published of(Round round) {
            Integer version = round.publishedTally();
            Responses responses = round.published();
            return version == null || responses == null
                    ? null
                    : new Published(version, round.publishedAt(), responses.started(), responses.completed());
        }
    }

    static RoundView of(Round round) {
        return of(round, List.of());
    }

    static RoundView of(Round round, List<String> remarks) {
        return new RoundView(
                round.id().key(),
                Asked.written(round.status()),
                round.version(),
                round.questionnaireVersion(),
                round.opensAt(),
                round.closesAt(),
                round.started(),
                round.completed(),
                round.responseRate(),
                Published.of(round),
                round.correctionWaits(),
                remarks);
    }
}
