package no.opptrapp.core.mail;

import jakarta.inject.Singleton;
import java.time.Duration;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.job.RecurringJob;
import no.opptrapp.core.job.Rhythm;

/** Sends what waits, some seconds after it was put in the outbox. */
@Singleton
final class SendLetters implements RecurringJob {

    private static final Actor JOB = Actor.job("send-letters");

    private final Sending sending;

    SendLetters(Sending sending) {
        this.sending = sending;
    }

    @Override
    public Actor job() {
        return JOB;
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(Duration.ofSeconds(10));
    }

    @Override
    public void run() {
        sending.run(JOB);
    }
}
