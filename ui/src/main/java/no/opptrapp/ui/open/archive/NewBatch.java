package no.opptrapp.ui.open.archive;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Objects;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.batch.BatchDraft;
import no.opptrapp.reports.edition.ReportKind;
import no.opptrapp.ui.open.language.Reading;
import no.opptrapp.ui.open.problem.Refusal;
import no.opptrapp.ui.open.request.Asked;
import org.jspecify.annotations.Nullable;

/**
 * Many reports that are asked for.
 *
 * @param kind {@code municipality} when nothing is said
 * @param districts whether the districts that plan for themselves get one each, too
 * @param lang of all; the one that is usual in each area when nothing is said
 */
@Serdeable
record NewBatch(
        @Nullable String kind,
        @Nullable Integer year,
        @Nullable List<String> areas,
        @Nullable Boolean districts,
        @Nullable String lang) {

    BatchDraft complete() {
        if (year == null) {
            throw Refusal.malformed("year", null, Text.of("problem.fault.missing"));
        }
        return BatchDraft.annual(
                kind == null ? ReportKind.MUNICIPALITY : Asked.choice("kind", kind, ReportKind.class),
                year,
                Objects.requireNonNullElse(areas, List.of()),
                Boolean.TRUE.equals(districts),
                lang == null ? null : language(lang));
    }

    private static Language language(String tag) {
        return Reading.named(tag)
                .orElseThrow(() -> Refusal.malformed("lang", tag, Text.of("problem.fault.choice", "nb, nn, en")));
    }
}
