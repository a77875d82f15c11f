package no.opptrapp.core.clock;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** Gives rules and services the time, in the zone that rounds open and close in. */
@Factory
final class ClockFactory {

    @Singleton
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Oslo"));
    }
}
