package no.opptrapp.reports.batch;

import java.util.List;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.text.Language;
import no.opptrapp.reports.edition.ReportKey;
import no.opptrapp.reports.edition.ReportKind;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for.
 *
 * @param series id of the survey; empty for annual reports
 * @param period the year that is reported, or the week of the round, as in a {@link ReportKey}; the areas are those of the
 *     borders of that year
 * @param areas codes, each once; a wider one stands for everything in it that has such a report
 * @param districts whether the districts that plan for themselves get one each, too
 * @param language of all; null for the one that is usual in each area
 */
public record BatchDraft(
        ReportKind kind,
        String series,
        String period,
        List<String> areas,
        boolean districts,
        @Nullable Language language) {

    public BatchDraft {
        areas = areas.stream().distinct().toList();
    }

    /** Annual reports. */
    public static BatchDraft annual(
            ReportKind kind, int year, List<String> areas, boolean districts, @Nullable Language language) {
        return new BatchDraft(kind, "", Integer.toString(year), areas, districts, language);
    }

    /** Reports of a round. */
    public static BatchDraft ofRound(
            ReportKind kind, String series, IsoWeek round, List<String> areas, @Nullable Language language) {
        return new BatchDraft(kind, series, round.key(), areas, false, language);
    }

    /** The year, or the year of the round. */
    int year() {
        return Batch.year(period);
    }
}
