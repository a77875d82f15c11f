package no.opptrapp.survey.answer;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.text.Text;
import no.opptrapp.survey.design.Survey;
import no.opptrapp.survey.round.Round;
import no.opptrapp.survey.round.RoundChange;
import no.opptrapp.survey.round.RoundRepository;
import no.opptrapp.survey.round.RoundStatus;
import no.opptrapp.survey.round.Rounds;

/** The rounds that answers on their way in belong to. */
@Singleton
class IntakeRounds {

    private final RoundRepository repository;
    private final Rounds rounds;

    IntakeRounds(RoundRepository repository, Rounds rounds) {
        this.repository = repository;
        this.rounds = rounds;
    }

    /**
     * Those that take no new answers. All are held until the transaction is over, so that none closes meanwhile; those
     * that are missing by holding the series, so that nobody else makes and closes one.
     */
    List<IsoWeek> closedAmong(Survey survey, Collection<IsoWeek> ids) {
        repository.holdSeries(survey);
        List<IsoWeek> closed = new ArrayList<>();
        for (IsoWeek id : ids) {
            RoundStatus status = repository.hold(survey, id).map(Round::status).orElse(RoundStatus.OPEN);
            if (status == RoundStatus.CLOSED || status == RoundStatus.PUBLISHED) {
                closed.add(id);
            }
        }
        return closed;
    }

    /** Makes those that are missing and opens those that were planned. */
    void openAll(Actor actor, Survey survey, Collection<IsoWeek> ids, Collection<IsoWeek> closed) {
        for (IsoWeek id : ids) {
            Optional<Round> round = repository.find(survey, id);
            if (round.isEmpty()) {
                expectDone(rounds.plan(actor, survey.id(), id, null, null, null));
            } else if (round.get().status() == RoundStatus.PLANNED && !closed.contains(id)) {
                expectDone(rounds.open(actor, survey.id(), id, null));
            }
        }
    }

    /** Answers would be stored for a round that takes none: the rows were checked for that before. */
    private static void expectDone(RoundChange change) {
        switch (change) {
            case RoundChange.Changed _ -> {}
            case RoundChange.Refused(Text reason) -> throw new IllegalStateException("A round was refused: " + reason);
            case RoundChange.Waits waits -> throw new IllegalStateException("A round waits: " + waits.reason());
        }
    }
}
