package no.opptrapp.planning.measure;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.planning.need.NeedService;

/** Brings needs up to the measures against them where who changed a measure may not change the need. */
@Singleton
public class NeedFollowing {

    private final FollowQueue queue;
    private final NeedService needs;

    NeedFollowing(FollowQueue queue, NeedService needs) {
        this.queue = queue;
        this.needs = needs;
    }

    /** Works off what waits; doing it twice changes nothing. */
    @AllowedTo({})
    @Transactional
    public void run(Actor job) {
        FollowQueue.Waiting waiting = queue.waiting();
        if (!waiting.entries().isEmpty()) {
            needs.follow(job, waiting.needs());
            queue.done(waiting);
        }
    }
}
