package no.opptrapp.reports.schedule;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which days have come, in Norway. Reports are made from six in the morning, so that nobody is written to at night. */
@Singleton
class DueDays {

    private static final int HOUR = 6;

    private final Clock clock;

    DueDays(Clock clock) {
        this.clock = clock;
    }

    /** The newest day on which what is due is made by now. */
    LocalDate reached() {
        return ZonedDateTime.now(clock).minusHours(HOUR).toLocalDate();
    }

    /**
     * The next day on which it is due; null where that is not known before.
     *
     * @param settled occasions that are made already, and are not made again
     */
    @Nullable
    LocalDate next(Occasion occasion, Set<String> settled) {
        if (!(occasion instanceof Occasion.OnDays days)) {
            return null;
        }
        Occasion.Due due = days.after(reached());
        while (settled.contains(due.occasion())) {
            due = days.after(due.day());
        }
        return due.day();
    }
}
