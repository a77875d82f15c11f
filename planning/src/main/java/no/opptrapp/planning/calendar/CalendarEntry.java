package no.opptrapp.planning.calendar;

import java.time.Instant;
import java.time.LocalDate;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something on a day of the planning year.
 *
 * @param key the same for the same thing for good, whatever its day becomes: letters, digits, hyphens and slashes
 * @param area code of the area it is about
 * @param title what it is
 * @param owes who owes it, or of figures and hearings what is left; null where nobody in particular does
 * @param done whether it is done, so that it is never late
 * @param madeUp whether it was made up to show the program
 * @param page of the staff door, where it is dealt with; null where there is none
 * @param changedAt when it was last changed
 */
public record CalendarEntry(
        String key,
        EntryKind kind,
        LocalDate day,
        String area,
        Text title,
        @Nullable Text owes,
        boolean done,
        boolean madeUp,
        @Nullable String page,
        Instant changedAt) {

    /** Who owes it or what is left, as people read it; null where there is nothing to say. */
    public @Nullable Text owed() {
        boolean told = kind == EntryKind.APPROVAL || kind == EntryKind.HEARING;
        return owes == null || told ? owes : Text.of("calendar.owes", owes);
    }

    /** What became of it: what begins is begun, anything else done; null while it is not. */
    public @Nullable Text became() {
        return done ? Text.of(kind == EntryKind.MEASURE_BEGINS ? "calendar.begun" : "calendar.done") : null;
    }

    /** Whether it should have been done. Rounds and beginnings come by themselves; nobody is late with them. */
    public boolean isLate(LocalDate today) {
        boolean owed = switch (kind) {
            case MEASURE_ENDS, APPROVAL, HEARING, FOLLOW_UP -> true;
            case MEASURE_BEGINS, TARGET, ROUND, OWN -> false;
        };
        return owed && !done && day.isBefore(today);
    }
}
