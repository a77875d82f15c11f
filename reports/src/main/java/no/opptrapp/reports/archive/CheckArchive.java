package no.opptrapp.reports.archive;

import jakarta.inject.Singleton;
import java.time.Duration;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.job.RecurringJob;
import no.opptrapp.core.job.Rhythm;

/** Looks for corrections of what is archived, some reports at a time: each comes to its turn once a day. */
@Singleton
final class CheckArchive implements RecurringJob {

    private static final Actor JOB = Actor.job("check-archive");

    private final Checking checking;

    CheckArchive(Checking checking) {
        this.checking = checking;
    }

    @Override
    public Actor job() {
        return JOB;
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(Duration.ofSeconds(30));
    }

    @Override
    public void run() {
        checking.run(JOB);
    }
}
