package no.opptrapp.core.official;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.job.RecurringJob;
import no.opptrapp.core.job.Rhythm;

/**
 * Asks the official services what is to be asked, a few questions each time. What was answered is kept, so it goes on
 * where it was, whoever is killed; when the services bear no more this minute, the next time goes on.
 */
@Singleton
final class Fetching implements RecurringJob {

    private static final Actor JOB = Actor.job("official-statistics");

    /** Other work must come to its turn, too. */
    private static final int AT_A_TIME = 10;

    private final FetchDesk desk;
    private final OfficialServices services;

    Fetching(FetchDesk desk, OfficialServices services) {
        this.desk = desk;
        this.services = services;
    }

    @Override
    public Actor job() {
        return JOB;
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(Duration.ofSeconds(5));
    }

    @Override
    public void run() {
        desk.beginDue(JOB);
        IllegalStateException failed = new IllegalStateException("Some answers could not be settled");
        for (int i = 0; i < AT_A_TIME && !Thread.currentThread().isInterrupted(); i++) {
            Optional<FetchRepository.Claimed> claimed = desk.claim(JOB);
            if (claimed.isEmpty()) {
                break;
            }
            try {
                desk.settle(JOB, claimed.get(), services.ask(claimed.get().question()));
            } catch (RuntimeException defect) {
                // Of one question: other sources go on. What is thrown in the end is logged by whoever runs this.
                failed.addSuppressed(defect);
                desk.unsettled(JOB, claimed.get());
            }
        }
        if (failed.getSuppressed().length > 0) {
            throw failed;
        }
    }
}
