package no.opptrapp.reports.schedule;

import no.opptrapp.core.text.Language;
import no.opptrapp.reports.edition.ReportKind;
import org.jspecify.annotations.Nullable;

/**
 * What a schedule is to have made.
 *
 * @param area code; a wider one stands for everything in it that has such a report
 * @param occasion when
 * @param districts whether the districts that plan for themselves get one each, too
 * @param language of all; null for the one that is usual in each area
 */
public record ScheduleDraft(
        ReportKind kind,
        String area,
        Occasion occasion,
        boolean districts,
        @Nullable Language language) {

    /** Whether it is of rounds, whose reports are made when they have closed. */
    boolean isOfRounds() {
        return kind == ReportKind.ROUND || kind == ReportKind.ROUND_REGION;
    }
}
