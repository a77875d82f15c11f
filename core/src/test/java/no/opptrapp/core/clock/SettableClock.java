package no.opptrapp.core.clock;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that stands still until a test moves it. Replaces the program's clock in every test with beans, but not in the
 * benchmarks: they run the program as it is installed, also when a test runs them.
 */
@Singleton
@Requires(notEnv = "bench")
@Replaces(bean = Clock.class, factory = ClockFactory.class)
public final class SettableClock extends Clock {

    private final ZoneId zone;
    private final AtomicReference<Instant> now;

    SettableClock() {
        this(ZoneId.of("Europe/Oslo"), new AtomicReference<>(Instant.parse("2020-12-01T11:00:00Z")));
    }

    private SettableClock(ZoneId zone, AtomicReference<Instant> now) {
        this.zone = zone;
        this.now = now;
    }

    public void set(Instant instant) {
        now.set(instant);
    }

    public void forward(Duration duration) {
        now.updateAndGet(instant -> instant.plus(duration));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SettableClock(other, now);
    }
}
