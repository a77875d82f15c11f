package no.opptrapp.core.official;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where the official services are, and what they bear.
 *
 * @param tables the address of the statistics interface, with a slash at its end; null when none is set
 * @param classes the address of the classification service, with a slash at its end; null when none is set
 * @param perMinute how many questions go out a minute at most, from all instances together
 * @param cells how many cells one answer has at most
 * @param patience how long one answer may take until its last letter
 */
public record StatisticsSettings(
        @Nullable URI tables, @Nullable URI classes, int perMinute, int cells, Duration patience) {

    /** The address of a service; null when none is set. */
    public @Nullable URI address(Service service) {
        return switch (service) {
            case TABLES -> tables;
            case CLASSES -> classes;
        };
    }
}
