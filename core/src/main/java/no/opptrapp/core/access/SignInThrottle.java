package no.opptrapp.core.access;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Slows down whoever guesses: ten failures a username and thirty an address within a quarter of an hour. */
@Singleton
class SignInThrottle {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int PER_USER = 10;
    static final int PER_ADDRESS = 30;

    private final SignInAttempts attempts;
    private final Clock clock;

    SignInThrottle(SignInAttempts attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * Whether a username has failed so often that its password need not be looked at. Says nothing for good: others may
     * be on their way, and how the attempt went is settled afterwards.
     *
     * @return empty when it may go on, else when to try again
     */
    @AllowedTo({})
    @Transactional(readOnly = true)
    public Optional<Instant> shut(Actor job, String username) {
        return full(ofUser(username), PER_USER);
    }

    /**
     * Settles an attempt with the right password: it clears the username. Only failures count, so that no number of
     * right ones under way at once is in anybody's way, and the address has no say: behind one there may be a whole
     * municipality.
     *
     * @return when to try again, when the username was shut meanwhile: the one right guess among many at once is not
     *     told from the others then
     */
    @AllowedTo({})
    @Transactional
    public Optional<Instant> right(Actor job, String username) {
        attempts.queue(ofUser(username));
        Optional<Instant> until = full(ofUser(username), PER_USER);
        if (until.isEmpty()) {
            attempts.forget(ofUser(username));
        }
        return until;
    }

    /**
     * Settles an attempt with a wrong password: it counts. Those of one username or address wait for each other, so that
     * two cannot both be the last one told that it was wrong.
     *
     * @return empty when it may be told, else when to try again
     */
    @AllowedTo({})
    @Transactional
    public Optional<Instant> wrong(Actor job, String username, String address) {
        attempts.queue(ofUser(username));
        Optional<Instant> user = full(ofUser(username), PER_USER);
        if (user.isPresent()) {
            return user;
        }
        Instant now = clock.instant();
        // Also when the address is full: that no right password is refused there makes a refusal tell that it was
        // wrong.
        attempts.add(ofUser(username), now);
        attempts.queue(ofAddress(address));
        Optional<Instant> all = full(ofAddress(address), PER_ADDRESS);
        if (all.isEmpty()) {
            attempts.add(ofAddress(address), now);
        }
        return all;
    }

    /** Drops what no longer counts. */
    @AllowedTo({})
    @Transactional
    public void tidy(Actor job) {
        attempts.forgetBefore(clock.instant().minus(WINDOW));
    }

    private Optional<Instant> full(byte[] bucket, int limit) {
        return attempts.oldestOfNewest(bucket, limit, clock.instant().minus(WINDOW))
                .map(oldest -> oldest.plus(WINDOW));
    }

    /** Hashed: neither mistyped usernames (often passwords) nor addresses of people are kept. */
    private static byte[] ofUser(String username) {
        return Secrets.hash("user " + username);
    }

    private static byte[] ofAddress(String address) {
        return Secrets.hash("address " + address);
    }
}
