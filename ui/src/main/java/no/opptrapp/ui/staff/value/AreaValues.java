package no.opptrapp.ui.staff.value;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.opptrapp.core.indicator.InhabitantObservations;
import no.opptrapp.core.indicator.value.Value;
import no.opptrapp.core.period.Period;
import no.opptrapp.core.period.Year;

/** The values of one area by indicator and period; where a period was reported on several borders, the newest of them. */
final class AreaValues {

    private static final int YEARS = 8;

    /** From here on a number has five digits before the point. */
    private static final double LONG = 10_000;

    private final Map<String, TreeMap<String, Value>> byIndicator = new TreeMap<>();

    AreaValues(List<Value> values) {
        for (Value value : values) {
            byIndicator
                    .computeIfAbsent(value.key().indicator(), code -> new TreeMap<>())
                    .merge(value.key().period().key(), value, AreaValues::newer);
        }
    }

    private static Value newer(Value one, Value other) {
        return one.key().borders().compareTo(other.key().borders()) >= 0 ? one : other;
    }

    boolean isEmpty() {
        return byIndicator.isEmpty();
    }

    /** Whether any of the values was made up after published results. */
    boolean isReconstructed() {
        return byIndicator.values().stream()
                .flatMap(periods -> periods.values().stream())
                .anyMatch(Value::reconstructed);
    }

    boolean has(String indicator) {
        return byIndicator.containsKey(indicator);
    }

    /**
     * The newest years that anything was reported for, oldest first: the same for all tables, so that they stand in line.
     *
     * @param inhabitants those of the numbers of inhabitants, which are there before anything is reported; else of all
     *     others
     */
    List<Year> years(boolean inhabitants) {
        List<Year> years = all(inhabitants)
                .map(value -> value.key().period())
                .filter(Year.class::isInstance)
                .map(Year.class::cast)
                .distinct()
                .sorted()
                .toList();
        return years.subList(Math.max(0, years.size() - YEARS), years.size());
    }

    /**
     * Whether any year needs a wide column: for what stands behind its sums, or for long numbers.
     *
     * @param inhabitants of which of the two kinds of tables, as in {@link #years}
     */
    boolean isWide(boolean inhabitants) {
        return all(inhabitants).anyMatch(AreaValues::needsRoom);
    }

    private static boolean needsRoom(Value value) {
        Double number = value.finding().value();
        boolean explained = value.parts().all() > 1 && !value.parts().isComplete();
        return explained || (number != null && Math.abs(number) >= LONG);
    }

    private Stream<Value> all(boolean inhabitants) {
        return byIndicator.entrySet().stream()
                .filter(entry -> InhabitantObservations.counts(entry.getKey()) == inhabitants)
                .flatMap(entry -> entry.getValue().values().stream());
    }

    /** All values of an indicator, oldest period first. */
    List<Value> of(String indicator) {
        return byIndicator.getOrDefault(indicator, new TreeMap<>()).values().stream()
                .sorted(Comparator.comparing(value -> value.key().period().lastDay()))
                .toList();
    }

    Optional<Value> at(String indicator, Period period) {
        return Optional.ofNullable(
                byIndicator.getOrDefault(indicator, new TreeMap<>()).get(period.key()));
    }

    /** Whether an indicator has values by the year, and not by the week. */
    boolean isAnnual(String indicator) {
        return of(indicator).stream().allMatch(value -> value.key().period() instanceof Year);
    }
}
