package no.opptrapp.ui.open.archive;

import io.micronaut.serde.annotation.Serdeable;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Objects;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.edition.ReportKind;
import no.opptrapp.reports.schedule.Occasion;
import no.opptrapp.reports.schedule.ScheduleDraft;
import no.opptrapp.ui.open.language.Reading;
import no.opptrapp.ui.open.problem.Refusal;
import no.opptrapp.ui.open.request.Asked;
import org.jspecify.annotations.Nullable;

/**
 * Reports that are to be made by themselves.
 *
 * @param every {@code year}, {@code tertial} or {@code round}
 * @param on month and day of a year; {@code 01-15} when nothing is said
 * @param daysAfter a tertial; 7 when nothing is said
 * @param series of the rounds
 * @param districts whether the districts that plan for themselves get one each, too
 * @param lang of all; the one that is usual in each area when nothing is said
 */
@Serdeable
record ScheduleBody(
        @Nullable String kind,
        @Nullable String area,
        @Nullable String every,
        @Nullable String on,
        @Nullable Integer daysAfter,
        @Nullable String series,
        @Nullable Boolean districts,
        @Nullable String lang) {

    private static final String USUAL_DAY = "01-15";
    private static final int USUAL_DAYS = 7;

    /** The names of occasions. */
    enum Every {
        YEAR,
        TERTIAL,
        ROUND
    }

    ScheduleDraft complete() {
        return new ScheduleDraft(
                Asked.choice("kind", said("kind", kind), ReportKind.class),
                said("area", area),
                occasion(),
                Boolean.TRUE.equals(districts),
                lang == null ? null : language(lang));
    }

    private Occasion occasion() {
        return switch (Asked.choice("every", said("every", every), Every.class)) {
            case YEAR -> new Occasion.EveryYear(day(Objects.requireNonNullElse(on, USUAL_DAY)));
            case TERTIAL -> new Occasion.EveryTertial(Objects.requireNonNullElse(daysAfter, USUAL_DAYS));
            case ROUND -> new Occasion.EveryRound(said("series", series));
        };
    }

    private static String said(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw Refusal.malformed(field, value, Text.of("problem.fault.missing"));
        }
        return value;
    }

    private static MonthDay day(String written) {
        try {
            return MonthDay.parse("--" + written);
        } catch (DateTimeException none) {
            throw Refusal.malformed("on", written, Text.of("problem.fault.month-day"));
        }
    }

    private static Language language(String tag) {
        return Reading.named(tag)
                .orElseThrow(() -> Refusal.malformed("lang", tag, Text.of("problem.fault.choice", "nb, nn, en")));
    }
}
