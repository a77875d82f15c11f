package no.opptrapp.reports.schedule;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reports that are made again and again by themselves.
 *
 * @param facts what is made, of what and when
 * @param nextOn when it is due; null where that is not known before, and while it is paused
 * @param by who made the schedule, and is told
 * @param byName the name of who made it
 * @param version rises with every change that a person makes
 */
public record Schedule(
        UUID id,
        ScheduleDraft facts,
        boolean paused,
        @Nullable LocalDate nextOn,
        UUID by,
        String byName,
        int version) {

    Schedule with(ScheduleDraft other, @Nullable LocalDate next) {
        return new Schedule(id, other, paused, next, by, byName, version + 1);
    }

    Schedule paused(boolean other, @Nullable LocalDate next) {
        return new Schedule(id, facts, other, next, by, byName, version + 1);
    }
}
