package no.opptrapp.planning.followup;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.Unit;
import no.opptrapp.core.indicator.value.Value;
import no.opptrapp.core.period.Period;
import no.opptrapp.core.statistics.Share;
import org.jspecify.annotations.Nullable;

/** What was reported for one indicator over the periods, by area; one value a period, on the newest borders there are. */
final class IndicatorCourse {

    private static final Comparator<Period> IN_TIME =
            Comparator.comparing(Period::firstDay).thenComparing(Period::lastDay);

    private static final int PERCENT = 100;

    private final Map<String, Map<Period, Value>> byArea = new HashMap<>();
    private final boolean shares;

    IndicatorCourse(Unit unit, Collection<Value> values) {
        shares = unit == Unit.PERCENT;
        values.forEach(value -> byArea.computeIfAbsent(value.key().area(), area -> new TreeMap<>(IN_TIME))
                .merge(value.key().period(), value, IndicatorCourse::onNewerBorders));
    }

    private static Value onNewerBorders(Value one, Value other) {
        return one.key().borders().compareTo(other.key().borders()) >= 0 ? one : other;
    }

    private Map<Period, Value> of(String area) {
        return byArea.getOrDefault(area, Map.of());
    }

    Optional<Value> at(String area, Period period) {
        return Optional.ofNullable(of(area).get(period));
    }

    /** The values of an area that an effect may rest on, oldest first. */
    List<UsedValue> used(String area) {
        return of(area).values().stream()
                .filter(IndicatorCourse::isUsed)
                .map(this::used)
                .toList();
    }

    /** Whether it is counted: not what was carried forward, nothing without a value, and no sum of too few. */
    static boolean isUsed(Value value) {
        return value.finding().status().isOfItsPeriod() && value.parts().isEnough();
    }

    /** The kind of period that most of the area's values are for, the longest of equals; years where there are none. */
    PeriodKind kind(String area) {
        Map<PeriodKind, Long> counts = used(area).stream()
                .map(value -> PeriodKind.of(value.period()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<PeriodKind, Long>comparingByValue()
                        .thenComparing(
                                Map.Entry.<PeriodKind, Long>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(PeriodKind.YEAR);
    }

    /** All periods that some area has a usable value for. */
    Set<Period> periods() {
        return byArea.values().stream()
                .flatMap(periods -> periods.values().stream())
                .filter(IndicatorCourse::isUsed)
                .map(value -> value.key().period())
                .collect(Collectors.toSet());
    }

    private UsedValue used(Value value) {
        Finding finding = value.finding();
        return new UsedValue(
                value.key().period(),
                Optional.ofNullable(finding.value()).orElseThrow(),
                shares ? variance(finding) : null);
    }

    /** A share of answers was made from counts, so rounding gives them back; what rests on no answers has none. */
    private static @Nullable Double variance(Finding finding) {
        Double value = finding.value();
        Long base = finding.base();
        if (value == null || base == null || base < 1) {
            return null;
        }
        long count = Math.round(value * base / PERCENT);
        return count < 0 || count > base ? null : new Share(count, base).variance();
    }
}
