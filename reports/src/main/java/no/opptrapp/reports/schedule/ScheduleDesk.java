package no.opptrapp.reports.schedule;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.reports.batch.BatchDraft;
import no.opptrapp.reports.batch.BatchOutcome;
import no.opptrapp.reports.batch.BatchService;
import no.opptrapp.reports.batch.BatchSheet;
import no.opptrapp.survey.round.Round;
import org.jspecify.annotations.Nullable;

/**
 * The transactions of schedules. What is begun, the note of it and the next day are one; so are the letter and the note that
 * it was written. Whoever is killed in between leaves nothing, and it is done by another.
 */
@Singleton
class ScheduleDesk {

    private final ScheduleRepository schedules;
    private final BatchService batches;
    private final RoundsBefore rounds;
    private final DueDays days;
    private final ScheduleLetters letters;
    private final Clock clock;

    ScheduleDesk(
            ScheduleRepository schedules,
            BatchService batches,
            RoundsBefore rounds,
            DueDays days,
            ScheduleLetters letters,
            Clock clock) {
        this.schedules = schedules;
        this.batches = batches;
        this.rounds = rounds;
        this.days = days;
        this.letters = letters;
        this.clock = clock;
    }

    /** Those that may be due. */
    @AllowedTo({})
    @Transactional(readOnly = true)
    public List<Schedule> candidates(Actor job) {
        return schedules.all().stream()
                .filter(schedule -> !schedule.paused() && hasCome(schedule))
                .toList();
    }

    private boolean hasCome(Schedule schedule) {
        return schedule.nextOn() == null || !schedule.nextOn().isAfter(days.reached());
    }

    /**
     * Begins what a schedule is due for, unless another is at it.
     *
     * @return how many batches were begun
     */
    @AllowedTo({})
    @Transactional
    public int begin(Actor job, UUID id) {
        Optional<Schedule> taken = schedules.take(id).filter(schedule -> !schedule.paused() && hasCome(schedule));
        if (taken.isEmpty()) {
            return 0;
        }
        Schedule schedule = taken.get();
        Set<String> settled = schedules.occasions(id);
        List<Wanted> wanted = wanted(job, schedule, settled);
        wanted.forEach(each -> begin(job, schedule, each));
        if (schedule.nextOn() != null) {
            schedules.due(id, days.next(schedule.facts().occasion(), settled));
        }
        return wanted.size();
    }

    /** What is to be made, for which occasion. */
    private record Wanted(String occasion, BatchDraft draft) {}

    /** Of days that were missed the newest only; of rounds each, for each is another report. */
    private List<Wanted> wanted(Actor job, Schedule schedule, Set<String> settled) {
        List<Wanted> wanted = new ArrayList<>();
        ScheduleDraft facts = schedule.facts();
        switch (facts.occasion()) {
            case Occasion.OnDays on -> {
                Occasion.Due due = on.latest(days.reached());
                if (!settled.contains(due.occasion())) {
                    wanted.add(
                            new Wanted(due.occasion(), SchedulePolicy.asked(facts, "", Integer.toString(due.year()))));
                }
            }
            case Occasion.EveryRound(String series) -> {
                for (Round round : rounds.closed(job, series, settled)) {
                    String week = round.id().key();
                    wanted.add(new Wanted(week, SchedulePolicy.asked(facts, series, week)));
                }
            }
        }
        return wanted;
    }

    private void begin(Actor job, Schedule schedule, Wanted wanted) {
        ScheduleRun run = switch (batches.begin(job, wanted.draft())) {
            case BatchOutcome.Begun(var batch) ->
                new ScheduleRun(schedule.id(), wanted.occasion(), clock.instant(), batch.id(), null, false);
            case BatchOutcome.Refused(var faults) ->
                new ScheduleRun(
                        schedule.id(),
                        wanted.occasion(),
                        clock.instant(),
                        null,
                        faults.getFirst().message(),
                        false);
        };
        schedules.note(run);
    }

    @AllowedTo({})
    @Transactional(readOnly = true)
    public List<ScheduleRun> untold(Actor job) {
        return schedules.untold();
    }

    /**
     * Tells who asked what came of it, once everything is made.
     *
     * @return whether a letter waits to be sent now
     */
    @AllowedTo({})
    @Transactional
    public boolean tell(Actor job, ScheduleRun run) {
        UUID batch = run.batch();
        @Nullable BatchSheet made = batch == null ? null : batches.get(job, batch);
        if ((made != null && made.batch().isOpen()) || !schedules.told(run, clock.instant())) {
            return false;
        }
        return schedules
                .byId(run.schedule())
                .filter(schedule -> letters.put(job, schedule, run, made))
                .isPresent();
    }
}
