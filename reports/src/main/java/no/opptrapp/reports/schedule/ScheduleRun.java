package no.opptrapp.reports.schedule;

import java.time.Instant;
import java.util.UUID;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a schedule had made on one occasion.
 *
 * @param occasion a year, a tertial ({@code 2025-T2}) or a week ({@code 2020-W48})
 * @param batch the reports that were begun; null where none could be
 * @param problem why none could be; null where they were begun
 * @param told whether it is settled that whoever asked has been told, or cannot be
 */
public record ScheduleRun(
        UUID schedule,
        String occasion,
        Instant at,
        @Nullable UUID batch,
        @Nullable Text problem,
        boolean told) {}
