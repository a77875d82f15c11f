package no.opptrapp.planning.continuity;

import jakarta.inject.Singleton;
import java.time.LocalTime;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.job.RecurringJob;
import no.opptrapp.core.job.Rhythm;

/** Publishes what the day alone has changed, and what a process that ended left behind. */
@Singleton
final class PublishDaily implements RecurringJob {

    private static final Actor JOB = Actor.job("continuity-indicators");

    private final ContinuityIndicators indicators;

    PublishDaily(ContinuityIndicators indicators) {
        this.indicators = indicators;
    }

    @Override
    public Actor job() {
        return JOB;
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(LocalTime.of(5, 30));
    }

    @Override
    public void run() {
        indicators.publishAll(JOB);
    }
}
