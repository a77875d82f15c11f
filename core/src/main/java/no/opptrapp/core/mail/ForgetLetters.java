package no.opptrapp.core.mail;

import jakarta.inject.Singleton;
import java.time.LocalTime;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.job.RecurringJob;
import no.opptrapp.core.job.Rhythm;

/** Forgets letters of long ago, at night. */
@Singleton
final class ForgetLetters implements RecurringJob {

    private static final Actor JOB = Actor.job("forget-letters");

    private final Sending sending;

    ForgetLetters(Sending sending) {
        this.sending = sending;
    }

    @Override
    public Actor job() {
        return JOB;
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(LocalTime.of(3, 15));
    }

    @Override
    public void run() {
        sending.tidy(JOB);
    }
}
