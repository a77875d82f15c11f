package no.opptrapp.planning.reminder;

import jakarta.inject.Singleton;
import java.time.LocalTime;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.job.RecurringJob;
import no.opptrapp.core.job.Rhythm;

/** Reminds in the morning, before people begin to work. */
@Singleton
final class RemindDaily implements RecurringJob {

    private static final Actor JOB = Actor.job("remind");

    private final Reminding reminding;

    RemindDaily(Reminding reminding) {
        this.reminding = reminding;
    }

    @Override
    public Actor job() {
        return JOB;
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(LocalTime.of(6, 30));
    }

    @Override
    public void run() {
        reminding.run(JOB);
    }
}
