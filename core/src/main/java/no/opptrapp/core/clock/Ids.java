package no.opptrapp.core.clock;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Makes ids that sort by the time they were made (UUID version 7, RFC 9562). Never for answers: those are random. */
@Singleton
public final class Ids {

    /** How an id is written in addresses, as a regular expression. */
    public static final String FORM = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /** Milliseconds and a counter of 12 bits within them: the order holds also for ids made at the same moment. */
    private final AtomicLong last = new AtomicLong();

    public Ids(Clock clock) {
        this.clock = clock;
    }

    /** The id that somebody wrote in an address; empty when it is none. */
    public static Optional<UUID> read(String written) {
        return written.matches(FORM) ? Optional.of(UUID.fromString(written)) : Optional.empty();
    }

    /** A new id, later than every earlier one of this process: 48 bits of milliseconds, a counter, 62 random bits. */
    public UUID next() {
        long now = clock.millis() << 12;
        long time = last.updateAndGet(before -> Math.max(before + 1, now));
        long high = ((time >>> 12) << 16) | 0x7000L | (time & 0xFFFL);
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
