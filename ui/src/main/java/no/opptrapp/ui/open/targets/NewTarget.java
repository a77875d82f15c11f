package no.opptrapp.ui.open.targets;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.opptrapp.core.indicator.targets.TargetDraft;
import no.opptrapp.core.indicator.targets.TargetOutcome;
import no.opptrapp.core.period.Period;
import no.opptrapp.core.text.Text;
import no.opptrapp.ui.open.problem.Refusal;

/** A target as it was sent. */
@Serdeable
record NewTarget(
        @Nullable String indicator,
        @Nullable String area,
        @Nullable String baselinePeriod,
        @Nullable Double baselineValue,
        @Nullable String targetPeriod,
        @Nullable Double targetValue) {

    /** The same, with nothing missing but the value it starts from, which may be left to the program. */
    record Complete(
            String indicator,
            String area,
            Period baselinePeriod,
            @Nullable Double baselineValue,
            Period targetPeriod,
            double targetValue) {

        TargetDraft draft(int version) {
            return new TargetDraft(indicator, area, baselinePeriod, baselineValue, targetPeriod, targetValue, version);
        }

        Refusal.Fault fault(TargetOutcome.Fault fault) {
            return switch (fault.field()) {
                case "baselineValue" ->
                    new Refusal.Fault(
                            null,
                            null,
                            "baselineValue",
                            baselineValue == null ? null : baselineValue.toString(),
                            fault.message());
                case "value" ->
                    new Refusal.Fault(null, null, "targetValue", Double.toString(targetValue), fault.message());
                case "period" -> new Refusal.Fault(null, null, "targetPeriod", targetPeriod.key(), fault.message());
                default -> new Refusal.Fault(null, null, "area", area, fault.message());
            };
        }
    }

    /** @throws Refusal 422 naming everything that is missing, 400 for a period that is none */
    Complete complete() {
        List<Refusal.Fault> faults = new ArrayList<>();
        missing("indicator", indicator, faults);
        missing("area", area, faults);
        missing("baselinePeriod", baselinePeriod, faults);
        missing("targetPeriod", targetPeriod, faults);
        missing("targetValue", targetValue, faults);
        if (!faults.isEmpty()) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_ENTITY, Text.of("problem.detail.422"), faults, faults.size());
        }
        return new Complete(
                Objects.requireNonNull(indicator),
                Objects.requireNonNull(area),
                period("baselinePeriod", Objects.requireNonNull(baselinePeriod)),
                baselineValue,
                period("targetPeriod", Objects.requireNonNull(targetPeriod)),
                Objects.requireNonNull(targetValue));
    }

    private static void missing(String field, @Nullable Object value, List<Refusal.Fault> faults) {
        if (value == null || value.toString().isBlank()) {
            faults.add(new Refusal.Fault(null, null, field, null, Text.of("problem.fault.missing")));
        }
    }

    private static Period period(String field, String written) {
        return Period.read(written)
                .orElseThrow(() -> Refusal.malformed(field, written, Text.of("observation.fault.period")));
    }
}
