package no.opptrapp.core.access;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Slows down whoever guesses: ten attempts a username and thirty an address within a quarter of an hour. */
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
     * Counts the attempt before the password is looked at, so that many at once do not slip through.
     *
     * @return empty when it may go on, else when to try again
     */
    @AllowedTo({})
    @Transactional
    public Optional<Instant> attempt(Actor job, String username, String address) {
        Instant now = clock.instant();
        attempts.forgetBefore(now.minus(WINDOW));
        Optional<Instant> until = full(ofUser(username), PER_USER).or(() -> full(ofAddress(address), PER_ADDRESS));
        if (until.isEmpty()) {
            attempts.add(ofUser(username), now);
            attempts.add(ofAddress(address), now);
        }
        return until;
    }

    /** A success clears the username, and takes back its own count from the address. */
    @AllowedTo({})
    @Transactional
    public void succeeded(Actor job, String username, String address) {
        attempts.forget(ofUser(username));
        attempts.forgetNewest(ofAddress(address));
    }

    private Optional<Instant> full(byte[] bucket, int limit) {
        return attempts.oldestOfNewest(bucket, limit).map(oldest -> oldest.plus(WINDOW));
    }

    /** Hashed: neither mistyped usernames (often passwords) nor addresses of people are kept. */
    private static byte[] ofUser(String username) {
        return Secrets.hash("user " + username);
    }

    private static byte[] ofAddress(String address) {
        return Secrets.hash("address " + address);
    }
}
