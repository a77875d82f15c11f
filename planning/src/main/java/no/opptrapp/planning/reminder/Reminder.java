package no.opptrapp.planning.reminder;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.calendar.CalendarEntry;

/**
 * One thing to remind somebody of.
 *
 * @param subject the measure, the need, or what stands for an entry of the planning year
 * @param mark told apart from the other occasions of the same thing
 * @param area code of the area it is in
 * @param day when it ends, or when it was found
 * @param page of the staff door
 */
record Reminder(UUID subject, Occasion occasion, String mark, Text title, String area, LocalDate day, String page) {

    static Reminder of(UUID measure, String title, String area, LocalDate end, Occasion occasion, LocalDate today) {
        return new Reminder(
                measure, occasion, occasion.mark(end, today), Text.verbatim(title), area, end, "measures/" + measure);
    }

    static Reminder of(CalendarEntry entry, LocalDate today) {
        return new Reminder(
                UUID.nameUUIDFromBytes(entry.key().getBytes(StandardCharsets.UTF_8)),
                Occasion.DATE,
                Occasion.DATE.mark(entry.day(), today),
                entry.title(),
                entry.area(),
                entry.day(),
                Objects.requireNonNullElse(entry.page(), "year"));
    }

    static Reminder ofNeed(UUID need, Text title, String area, LocalDate found, LocalDate today) {
        return new Reminder(
                need, Occasion.ANSWER, Occasion.ANSWER.mark(found, today), title, area, found, "needs/" + need);
    }
}
