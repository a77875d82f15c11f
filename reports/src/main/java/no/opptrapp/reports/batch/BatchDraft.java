package no.opptrapp.reports.batch;

import java.util.List;
import no.opptrapp.core.text.Language;
import no.opptrapp.reports.edition.ReportKind;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for.
 *
 * @param year that is reported; the areas are those of its borders
 * @param areas codes; a wider one stands for everything in it that has such a report
 * @param districts whether the districts that plan for themselves get one each, too
 * @param language of all; null for the one that is usual in each area
 */
public record BatchDraft(
        ReportKind kind,
        int year,
        List<String> areas,
        boolean districts,
        @Nullable Language language) {
    public BatchDraft {
        areas = List.copyOf(areas);
    }
}
