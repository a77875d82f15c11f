package no.opptrapp.reports.schedule;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import no.opptrapp.core.access.Actor;
import no.opptrapp.survey.round.Round;
import no.opptrapp.survey.round.RoundStatus;
import no.opptrapp.survey.round.Rounds;

/** Which rounds a schedule has reports made of: those that close while it is in force. */
@Singleton
class RoundsBefore {

    private final Rounds rounds;
    private final ScheduleRepository schedules;
    private final Clock clock;

    RoundsBefore(Rounds rounds, ScheduleRepository schedules, Clock clock) {
        this.rounds = rounds;
        this.schedules = schedules;
        this.clock = clock;
    }

    /** Notes of the rounds that have closed already that nothing is made of them. */
    void settle(Actor actor, Schedule schedule) {
        if (schedule.facts().occasion() instanceof Occasion.EveryRound(String series)) {
            for (Round round : closed(actor, series, schedules.occasions(schedule.id()))) {
                schedules.note(new ScheduleRun(schedule.id(), round.id().key(), clock.instant(), null, null, true));
            }
        }
    }

    /** Rounds that have closed, without those that are settled. */
    List<Round> closed(Actor actor, String series, Set<String> settled) {
        return rounds.all(actor, series).stream()
                .filter(round -> round.status() == RoundStatus.CLOSED || round.status() == RoundStatus.PUBLISHED)
                .filter(round -> !settled.contains(round.id().key()))
                .toList();
    }
}
