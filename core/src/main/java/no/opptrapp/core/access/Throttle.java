package no.opptrapp.core.access;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Slows down whoever sends much without signing in, counted for all instances as failures to sign in are. */
@Singleton
public class Throttle {

    private static final Duration WINDOW = SignInThrottle.WINDOW;

    private final SignInAttempts attempts;
    private final Clock clock;

    Throttle(SignInAttempts attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * Counts one more from a sender, unless there were too many within a quarter of an hour. Only a hash of the sender is
     * kept, and not for longer than that.
     *
     * @param what is sent; each kind is counted for itself
     * @param most how many of it one sender may send in that time
     * @return empty when it may pass, else when to try again
     */
    @AllowedTo({})
    @Transactional
    public Optional<Instant> pass(Actor job, String what, String sender, int most) {
        byte[] bucket = Secrets.hash(what + " " + sender);
        Instant now = clock.instant();
        attempts.forgetBefore(now.minus(WINDOW));
        attempts.queue(bucket);
        Optional<Instant> until =
                attempts.oldestOfNewest(bucket, most, now.minus(WINDOW)).map(oldest -> oldest.plus(WINDOW));
        if (until.isEmpty()) {
            attempts.add(bucket, now);
        }
        return until;
    }
}
