package no.opptrapp.planning.need;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.opptrapp.core.indicator.Observation;
import no.opptrapp.core.period.Period;
import no.opptrapp.core.statistics.Quantiles;

/**
 * The quantile of each KOSTRA group in each period, over the values its municipalities reported. At least
 * {@link Quantiles#FEWEST} values, otherwise there is none.
 */
final class PeerLimits {

    private record Key(int group, Period period) {}

    private final Function<String, Optional<Integer>> groups;
    private final Map<Key, Double> limits = new HashMap<>();

    /**
     * @param groups the group of a municipality, empty where it has none
     * @param percent the percent of values that lie below, 0 to 100
     */
    PeerLimits(Readings readings, Function<String, Optional<Integer>> groups, double percent) {
        this.groups = groups;
        Map<Key, List<Double>> values = new HashMap<>();
        for (String area : readings.areas()) {
            groups.apply(area)
                    .ifPresent(group -> readings.of(area)
                            .forEach(observation -> values.computeIfAbsent(
                                            new Key(group, observation.key().period()), unknown -> new ArrayList<>())
                                    .add(Readings.value(observation))));
        }
        values.forEach((key, all) -> Quantiles.of(
                        all.stream().mapToDouble(Double::doubleValue).toArray(), percent / 100)
                .ifPresent(limit -> limits.put(key, limit)));
    }

    /** The limit that the value of an area is held against. */
    Optional<Double> of(Observation observation) {
        return groups.apply(observation.key().area())
                .flatMap(group -> Optional.ofNullable(
                        limits.get(new Key(group, observation.key().period()))));
    }
}
