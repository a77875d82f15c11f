package no.opptrapp.ui.open.measure;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.opptrapp.planning.measure.ExpectedChange;
import no.opptrapp.planning.measure.Measure;
import no.opptrapp.planning.measure.MeasureDraft;
import no.opptrapp.ui.open.request.Asked;
import org.jspecify.annotations.Nullable;

/**
 * A measure as it goes out.
 *
 * @param money in Norwegian kroner
 * @param needIds the needs it is against
 * @param goalIds the goals it serves
 * @param planIds the other plans it concerns
 * @param indicators codes of those that should show it
 * @param expectedIndicator the one it is expected to change; null when nothing was said, as are the next four
 * @param expectedChange the difference expected, in the indicator's unit
 * @param baseline the value before
 * @param notMeasured why no indicator can show it; empty when that was not said
 * @param shared whether other municipalities may read and adopt it
 * @param catalogue code of the recommended measure it was made from
 * @param source who recommends it
 * @param copiedFrom id of the measure it was copied or adopted from
 * @param madeUp whether it was made up to show the program
 * @param changedBy the name of who changed it last
 */
@Serdeable
record MeasureView(
        String id,
        String area,
        int version,
        String title,
        String description,
        String planArea,
        String targetGroup,
        String status,
        String responsible,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate doneOn,
        @Nullable BigDecimal money,
        @Nullable BigDecimal personYears,
        List<String> needIds,
        List<String> goalIds,
        List<String> planIds,
        List<String> indicators,
        @Nullable String expectedIndicator,
        @Nullable BigDecimal expectedChange,
        @Nullable BigDecimal baseline,
        @Nullable LocalDate observeFrom,
        @Nullable LocalDate observeTo,
        String notMeasured,
        boolean shared,
        @Nullable String catalogue,
        @Nullable String source,
        @Nullable String copiedFrom,
        boolean madeUp,
        Instant madeAt,
        Instant changedAt,
        String changedBy) {

    static MeasureView of(Measure measure) {
        MeasureDraft facts = measure.facts();
        ExpectedChange expected = facts.expected();
        return new MeasureView(
                measure.id().toString(),
                measure.area(),
                measure.version(),
                facts.title(),
                facts.description(),
                facts.planArea(),
                Asked.written(facts.targetGroup()),
                Asked.written(facts.status()),
                facts.responsible(),
                facts.schedule().startsOn(),
                facts.schedule().endsOn(),
                facts.schedule().doneOn(),
                facts.effort().money(),
                facts.effort().personYears(),
                facts.links().needs().stream().map(UUID::toString).toList(),
                facts.links().goals().stream().map(UUID::toString).toList(),
                facts.links().plans().stream().map(UUID::toString).toList(),
                List.copyOf(facts.links().indicators()),
                expected == null ? null : expected.indicator(),
                expected == null ? null : expected.change(),
                expected == null ? null : expected.baseline(),
                expected == null ? null : expected.observeFrom(),
                expected == null ? null : expected.observeTo(),
                facts.notMeasured(),
                facts.shared(),
                measure.origin().catalogue(),
                measure.origin().source(),
                text(measure.origin().copiedFrom()),
                measure.origin().madeUp(),
                measure.madeAt(),
                measure.changedAt(),
                measure.changedBy());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
