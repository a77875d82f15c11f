package no.opptrapp.reports.archive;

import no.opptrapp.reports.edition.ReportKind;
import org.jspecify.annotations.Nullable;

/**
 * Which of the archived reports are wanted.
 *
 * @param area code of an area; with those of everything that lies in it
 * @param year the year, or the year of the round
 */
public record ArchiveQuery(
        @Nullable ReportKind kind,
        @Nullable String area,
        @Nullable Integer year) {

    /** All of them. */
    public static final ArchiveQuery ALL = new ArchiveQuery(null, null, null);
}
