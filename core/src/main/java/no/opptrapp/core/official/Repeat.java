package no.opptrapp.core.official;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/** How often a source is fetched without anybody asking. */
public enum Repeat {
    NEVER,
    WEEKLY,
    MONTHLY;

    /** When it is next, counted from a moment by the days of a place; null for never. */
    @Nullable
    Instant after(Instant moment, ZoneId zone) {
        return switch (this) {
            case NEVER -> null;
            case WEEKLY -> moment.atZone(zone).plusWeeks(1).toInstant();
            case MONTHLY -> moment.atZone(zone).plusMonths(1).toInstant();
        };
    }

    /** What people read. */
    public Text label() {
        return Text.of("official.repeat." + name().toLowerCase(Locale.ROOT));
    }
}
