package no.opptrapp.core.access;

import java.time.Instant;
import java.util.Optional;

/** Where failed attempts to sign in are counted, for all instances. A bucket is a hashed username or address. */
public interface SignInAttempts {

    void add(byte[] bucket, Instant at);

    /** Waits for others who count in the same bucket, and has them wait until the end of the transaction. */
    void queue(byte[] bucket);

    /**
     * @param after only attempts later than this
     * @return the time of the oldest of the newest {@code count} attempts; empty when there are fewer
     */
    Optional<Instant> oldestOfNewest(byte[] bucket, int count, Instant after);

    void forget(byte[] bucket);

    void forgetBefore(Instant time);
}
