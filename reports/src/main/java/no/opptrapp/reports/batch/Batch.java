package no.opptrapp.reports.batch;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.opptrapp.core.text.Language;
import no.opptrapp.reports.edition.ReportKey;
import no.opptrapp.reports.edition.ReportKind;

/**
 * Reports of one kind and period that were asked for at once.
 *
 * @param series id of the survey; empty for annual reports
 * @param period the year, or the week of the round, as in a {@link ReportKey}
 * @param areas codes as they were asked for; a wider one stands for everything in it that has such a report
 * @param askedBy the name of who asked
 * @param counts how many reports are in each state; none is left out
 */
public record Batch(
        UUID id,
        ReportKind kind,
        String series,
        String period,
        List<String> areas,
        String askedBy,
        Instant askedAt,
        Map<ItemState, Integer> counts) {
    public Batch {
        areas = List.copyOf(areas);
        counts = Map.copyOf(counts);
    }

    /** The year, or the year of the round: the areas are those of its borders. */
    public int year() {
        return year(period);
    }

    static int year(String period) {
        return Integer.parseInt(period.substring(0, 4));
    }

    /** Which report of it one is. */
    public ReportKey key(String area, Language language) {
        return new ReportKey(kind, area, series, period, language);
    }

    public int count(ItemState state) {
        return counts.getOrDefault(state, 0);
    }

    /** How many reports it has. */
    public int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether something is still to be done by itself. */
    public boolean isOpen() {
        return counts.keySet().stream().anyMatch(ItemState::isOpen);
    }

    /** Whether something did not come to an end, and can be tried again. */
    public boolean canBeTriedAgain() {
        return count(ItemState.FAILED) + count(ItemState.CANCELLED) > 0;
    }
}
