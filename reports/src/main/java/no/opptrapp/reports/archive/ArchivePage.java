package no.opptrapp.reports.archive;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list, newest first.
 *
 * @param next where to go on; null at the end
 */
public record ArchivePage(
        List<ArchivedReport> items, @Nullable UUID next) {
    public ArchivePage {
        items = List.copyOf(items);
    }
}
