package no.opptrapp.core.indicator.targets;

import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.Unit;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a target must meet.
 *
 * @param baselineValue null when none was given and none was found
 */
record TargetPolicy(
        Indicator indicator,
        AreaKind kind,
        TargetDraft draft,
        @Nullable Double baselineValue) {

    /** A value that is reported has fewer digits; a number without end is beyond it, too. */
    private static final double TOO_LARGE = 1e15;

    List<TargetOutcome.Fault> faults() {
        List<TargetOutcome.Fault> faults = new ArrayList<>();
        if (indicator.level() == Indicator.Level.REGION && kind.compareTo(AreaKind.REGION) < 0) {
            faults.add(fault("area", Text.of("target.fault.level")));
        }
        if (!draft.period().lastDay().isAfter(draft.baseline().lastDay())) {
            faults.add(fault("period", Text.of("target.fault.period")));
        }
        if (baselineValue == null) {
            faults.add(fault(
                    "baselineValue",
                    Text.of("target.fault.no-baseline", draft.baseline().label())));
        } else {
            unit("baselineValue", baselineValue, faults);
            direction(baselineValue, faults);
        }
        unit("value", draft.value(), faults);
        return faults;
    }

    private void unit(String field, double value, List<TargetOutcome.Fault> faults) {
        boolean change = indicator.formula() != null && indicator.formula().isChange();
        boolean fits = switch (indicator.unit()) {
            case PERCENT -> change || (value >= 0 && value <= 100);
            case YES_NO -> value == 0 || value == 1;
            case MEAN_1_5 -> value >= 1 && value <= 5;
            case PERSON_YEARS, PERSONS, PER_1000, PER_10000, FUNCTIONS -> value >= 0;
        };
        if (!fits) {
            faults.add(fault(field, Text.of("target.fault.unit." + range(indicator.unit()))));
        } else if (!(Math.abs(value) < TOO_LARGE)) {
            faults.add(fault(field, Text.of("target.fault.large")));
        }
    }

    private static String range(Unit unit) {
        return switch (unit) {
            case PERCENT -> "percent";
            case YES_NO -> "yes-no";
            case MEAN_1_5 -> "mean";
            case PERSON_YEARS, PERSONS, PER_1000, PER_10000, FUNCTIONS -> "number";
        };
    }

    private void direction(double baseline, List<TargetOutcome.Fault> faults) {
        boolean worse = switch (indicator.direction()) {
            case UP -> draft.value() < baseline;
            case DOWN -> draft.value() > baseline;
            case NEITHER -> draft.value() == baseline;
        };
        if (worse) {
            faults.add(fault(
                    "value",
                    Text.of(
                            switch (indicator.direction()) {
                                case UP -> "target.fault.lower";
                                case DOWN -> "target.fault.higher";
                                case NEITHER -> "target.fault.same";
                            })));
        }
    }

    private static TargetOutcome.Fault fault(String field, Text message) {
        return new TargetOutcome.Fault(field, message);
    }
}
