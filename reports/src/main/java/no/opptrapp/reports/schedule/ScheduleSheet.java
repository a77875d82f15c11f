package no.opptrapp.reports.schedule;

import no.opptrapp.reports.batch.BatchSheet;
import org.jspecify.annotations.Nullable;

/**
 * A schedule with what came of it last.
 *
 * @param last null where nothing was made yet
 * @param made what was begun last, and how far it has come; null where nothing was
 */
public record ScheduleSheet(
        Schedule schedule,
        @Nullable ScheduleRun last,
        @Nullable BatchSheet made) {}
