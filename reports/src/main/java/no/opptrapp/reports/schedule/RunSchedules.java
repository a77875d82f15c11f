package no.opptrapp.reports.schedule;

import jakarta.inject.Singleton;
import java.time.Duration;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.job.RecurringJob;
import no.opptrapp.core.job.Rhythm;

/** Looks at the schedules every minute. */
@Singleton
final class RunSchedules implements RecurringJob {

    private static final Actor JOB = Actor.job("report-schedules");

    private final Scheduling scheduling;

    RunSchedules(Scheduling scheduling) {
        this.scheduling = scheduling;
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
        scheduling.run(JOB);
    }
}
