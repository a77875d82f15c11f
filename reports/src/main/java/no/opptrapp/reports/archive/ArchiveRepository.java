package no.opptrapp.reports.archive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.reports.edition.ReportKey;
import no.opptrapp.reports.edition.ReportKind;
import org.jspecify.annotations.Nullable;

/** Keeps reports for good. */
public interface ArchiveRepository {

    /** Waits for others who keep under the same key, and has them wait until the end of the transaction. */
    void queue(ReportKey key);

    /** The last that was kept under a key. */
    Optional<ArchivedReport> newest(ReportKey key);

    /** The last that was kept under each key of these kinds. */
    List<ArchivedReport> newestOf(Set<ReportKind> kinds);

    void add(ArchivedReport report, FrozenContent content);

    Optional<ArchivedReport> find(UUID id);

    Optional<FrozenContent> content(UUID id);

    /**
     * Newest first.
     *
     * @param areas codes of the areas wanted; empty for all
     * @param after what comes behind this one
     */
    List<ArchivedReport> find(ArchiveQuery query, Set<String> areas, @Nullable UUID after, int limit);

    /** Those kept since, and not looked at since, the longest waiting first. */
    List<ArchivedReport> unchecked(Instant keptSince, Instant checkedBefore, int limit);

    void note(UUID id, ArchivedReport.Check check);
}
