package no.opptrapp.planning.need;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.opptrapp.core.indicator.Observation;
import no.opptrapp.core.indicator.ObservationKey;
import no.opptrapp.core.period.Period;

/**
 * What was reported for one indicator: the values that rules may use, by area, oldest first; and what stands where there
 * is none.
 */
final class Readings {

    /** A year and its first month begin on the same day, and are two. */
    private static final Comparator<Period> IN_TIME =
            Comparator.comparing(Period::firstDay).thenComparing(Period::lastDay);

    private record At(String area, Period period) {}

    private final Map<String, List<Observation>> byArea = new TreeMap<>();
    private final Map<At, Observation> others = new HashMap<>();
    private final Set<ObservationKey> madeUp;

    Readings(Collection<Observation> observations) {
        this(observations, Set.of());
    }

    /** @param madeUp the keys of those that were made up after published results */
    Readings(Collection<Observation> observations, Set<ObservationKey> madeUp) {
        this.madeUp = Set.copyOf(madeUp);
        Map<String, Map<Period, Observation>> sorted = new TreeMap<>();
        for (Observation observation : observations) {
            if (isUsed(observation)) {
                sorted.computeIfAbsent(observation.key().area(), area -> new TreeMap<>(IN_TIME))
                        .merge(observation.key().period(), observation, Readings::onNewerBorders);
            } else {
                others.merge(
                        new At(observation.key().area(), observation.key().period()),
                        observation,
                        Readings::onNewerBorders);
            }
        }
        sorted.forEach((area, periods) -> byArea.put(area, List.copyOf(periods.values())));
    }

    private static Observation onNewerBorders(Observation one, Observation other) {
        return one.key().borders().compareTo(other.key().borders()) >= 0 ? one : other;
    }

    Set<String> areas() {
        return byArea.keySet();
    }

    /** The values of an area, oldest first; none when nothing usable was reported. */
    List<Observation> of(String area) {
        return byArea.getOrDefault(area, List.of());
    }

    /** What stands there, whether rules may use it or not; empty when nothing was ever reported. */
    Optional<Observation> at(String area, Period period) {
        return of(area).stream()
                .filter(observation -> observation.key().period().equals(period))
                .findFirst()
                .or(() -> Optional.ofNullable(others.get(new At(area, period))));
    }

    boolean isMadeUp(Observation observation) {
        return madeUp.contains(observation.key());
    }

    /** Not what was carried forward, and nothing without a value: the same that counts when areas are compared. */
    static boolean isUsed(Observation observation) {
        return observation.finding().status().isOfItsPeriod();
    }

    static double value(Observation observation) {
        return Objects.requireNonNull(observation.finding().value(), "no value");
    }
}
