package no.opptrapp.planning.followup;

import java.util.List;
import no.opptrapp.core.period.Period;

/**
 * One side of the start of a measure.
 *
 * @param mean of the values, in the indicator's unit
 * @param periods those with a value that may be used, oldest first; at least {@link EffectWindow#FEWEST}
 */
public record Side(double mean, List<Period> periods) {

    public Side {
        periods = List.copyOf(periods);
    }

    static Side of(List<UsedValue> values) {
        return new Side(
                values.stream().mapToDouble(UsedValue::value).average().orElseThrow(),
                values.stream().map(UsedValue::period).toList());
    }
}
