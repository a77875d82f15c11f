package no.opptrapp.planning.measure;

import jakarta.inject.Singleton;
import java.time.Duration;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.job.RecurringJob;
import no.opptrapp.core.job.Rhythm;

/** Takes up what a process that ended left behind. */
@Singleton
final class FollowNeeds implements RecurringJob {

    private static final Actor JOB = Actor.job("follow-needs");

    private final NeedFollowing following;

    FollowNeeds(NeedFollowing following) {
        this.following = following;
    }

    @Override
    public Actor job() {
        return JOB;
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(Duration.ofMinutes(5));
    }

    @Override
    public void run() {
        following.run(JOB);
    }
}
