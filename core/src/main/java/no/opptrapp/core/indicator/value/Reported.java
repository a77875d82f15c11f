package no.opptrapp.core.indicator.value;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.indicator.Observation;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.period.Period;
import org.jspecify.annotations.Nullable;

/** What was reported for one indicator, by period, borders and area. */
final class Reported {

    private static final int MUNICIPALITY_CODE = 4;

    private final Map<Period, Map<Borders, Map<String, Observation>>> rows = new HashMap<>();
    private final Map<Period, Optional<Borders>> ownBorders = new ConcurrentHashMap<>();

    Reported(Collection<Observation> observations) {
        put(observations);
    }

    /** These and others; of both for the same place and period the one of these. */
    Reported and(Collection<Observation> others) {
        Reported both = new Reported(others);
        rows.values().stream()
                .flatMap(byBorders -> byBorders.values().stream())
                .forEach(byArea -> both.put(byArea.values()));
        return both;
    }

    private void put(Collection<Observation> observations) {
        for (Observation observation : observations) {
            rows.computeIfAbsent(observation.key().period(), period -> new EnumMap<>(Borders.class))
                    .computeIfAbsent(observation.key().borders(), borders -> new HashMap<>())
                    .put(observation.key().area(), observation);
        }
    }

    Set<Period> periods() {
        return rows.keySet();
    }

    /** The borders that anything was reported on for this period, oldest first. */
    Set<Borders> borders(Period period) {
        return rows.getOrDefault(period, Map.of()).keySet();
    }

    @Nullable
    Observation at(Period period, Borders borders, String area) {
        return rows.getOrDefault(period, Map.of())
                .getOrDefault(borders, Map.of())
                .get(area);
    }

    /**
     * The borders most municipalities reported on for this period, the newest of several; empty when none did. What is
     * missing counts only where nothing else was said.
     */
    Optional<Borders> ownBorders(Period period) {
        return ownBorders.computeIfAbsent(
                period,
                asked -> most(asked, observation -> observation.finding().status() != Status.MISSING)
                        .or(() -> most(asked, _ -> true)));
    }

    private Optional<Borders> most(Period period, Predicate<Observation> counted) {
        return borders(period).stream()
                .filter(borders -> municipalities(period, borders, counted) > 0)
                .max(Comparator.<Borders>comparingLong(borders -> municipalities(period, borders, counted))
                        .thenComparing(Comparator.naturalOrder()));
    }

    long municipalities(Period period, Borders borders) {
        return municipalities(period, borders, _ -> true);
    }

    private long municipalities(Period period, Borders borders, Predicate<Observation> counted) {
        return rows.getOrDefault(period, Map.of()).getOrDefault(borders, Map.of()).values().stream()
                .filter(observation -> observation.key().area().length() == MUNICIPALITY_CODE)
                .filter(counted)
                .count();
    }

    /** All borders, the nearest to these first: themselves, then earlier ones, then later ones. */
    static List<Borders> nearestFirst(Borders wanted) {
        List<Borders> order = new ArrayList<>();
        for (var at = Optional.of(wanted); at.isPresent(); at = at.get().previous()) {
            order.add(at.get());
        }
        for (var at = wanted.next(); at.isPresent(); at = at.get().next()) {
            order.add(at.get());
        }
        return order;
    }
}
