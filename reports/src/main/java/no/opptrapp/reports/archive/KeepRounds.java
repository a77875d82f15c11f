package no.opptrapp.reports.archive;

import jakarta.inject.Singleton;
import java.time.Duration;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.job.RecurringJob;
import no.opptrapp.core.job.Rhythm;

/** Keeps reports of published rounds, soon after they are published. */
@Singleton
final class KeepRounds implements RecurringJob {

    private static final Actor JOB = Actor.job("archive-rounds");

    private final RoundKeeping rounds;

    KeepRounds(RoundKeeping rounds) {
        this.rounds = rounds;
    }

    @Override
    public Actor job() {
        return JOB;
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(Duration.ofMinutes(1));
    }

    @Override
    public void run() {
        rounds.run(JOB);
    }
}
