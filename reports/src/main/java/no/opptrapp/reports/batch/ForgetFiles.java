package no.opptrapp.reports.batch;

import jakarta.inject.Singleton;
import java.time.LocalTime;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.job.RecurringJob;
import no.opptrapp.core.job.Rhythm;

/** Forgets the PDFs of batches of long ago at night: the archive has what they were made of. */
@Singleton
final class ForgetFiles implements RecurringJob {

    private static final Actor JOB = Actor.job("forget-batch-files");

    private final BatchWork work;

    ForgetFiles(BatchWork work) {
        this.work = work;
    }

    @Override
    public Actor job() {
        return JOB;
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(LocalTime.of(3, 40));
    }

    @Override
    public void run() {
        work.tidy(JOB);
    }
}
