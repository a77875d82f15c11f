package no.opptrapp.core.official.http;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** When a service wants to be asked again: the header {@code Retry-After} of RFC 9110, in seconds or as a date. */
final class RetryAfter {

    /** Longer than this we do not wait for what somebody may have written by mistake. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private RetryAfter() {}

    static @Nullable Instant of(HttpHeaders headers, Instant now) {
        String written = headers.firstValue("Retry-After").orElse("").strip();
        Instant wanted = wanted(written, now);
        if (wanted == null || wanted.isBefore(now)) {
            return null;
        }
        Instant latest = now.plus(LONGEST);
        return wanted.isAfter(latest) ? latest : wanted;
    }

    private static @Nullable Instant wanted(String written, Instant now) {
        if (written.matches("[0-9]{1,9}")) {
            return now.plusSeconds(Long.parseLong(written));
        }
        try {
            return ZonedDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
        } catch (DateTimeException none) {
            return null;
        }
    }
}
