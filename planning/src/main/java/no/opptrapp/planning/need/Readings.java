package no.opptrapp.planning.need;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import no.opptrapp.core.indicator.Observation;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.period.Period;

/** What was reported for one indicator: the values that rules may use, by area, oldest first. */
final class Readings {

    /** Those that are counted: not what was carried forward, and nothing without a value. */
    private static final Set<Status> USED =
            EnumSet.of(Status.REPORTED, Status.IMPUTED, Status.CORRECTED, Status.ESTIMATED);

    private final Map<String, List<Observation>> byArea = new TreeMap<>();

    Readings(Collection<Observation> observations) {
        Map<String, Map<Period, Observation>> sorted = new TreeMap<>();
        for (Observation observation : observations) {
            if (USED.contains(observation.finding().status())) {
                sorted.computeIfAbsent(
                                observation.key().area(), area -> new TreeMap<>(Comparator.comparing(Period::firstDay)))
                        .merge(observation.key().period(), observation, Readings::onNewerBorders);
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

    static double value(Observation observation) {
        return Objects.requireNonNull(observation.finding().value(), "no value");
    }
}
