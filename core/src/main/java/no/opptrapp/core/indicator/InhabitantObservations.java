package no.opptrapp.core.indicator;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaRegister;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.area.Population;
import no.opptrapp.core.period.Year;

/**
 * Inhabitants as observations of the base indicators, straight from the facts about areas: stored once, and the sums
 * for counties, regions and the country always agree with their parts.
 */
public record InhabitantObservations(AreaRegister register) {

    private static final List<String> INDICATORS = List.of("POP_0_17", "POP_18P", "POP_ALL");

    /** Whether the values of this indicator are numbers of inhabitants. */
    public static boolean counts(String indicator) {
        return INDICATORS.contains(indicator);
    }

    /** The numbers asked for, of areas of every kind, on the borders they are published on. */
    public List<Observation> find(ObservationQuery query) {
        return find(query, new AreaChoice(register), Optional.empty(), Integer.MAX_VALUE);
    }

    List<Observation> find(ObservationQuery query, AreaChoice choice, Optional<ObservationKey> after, int limit) {
        return INDICATORS.stream()
                .filter(code -> query.indicator().map(code::equals).orElse(true))
                .flatMap(code -> years(query).flatMap(year -> inYear(code, year, query, choice)))
                .filter(observation ->
                        after.map(key -> observation.key().compareTo(key) > 0).orElse(true))
                .sorted((a, b) -> a.key().compareTo(b.key()))
                .limit(limit)
                .toList();
    }

    private Stream<Integer> years(ObservationQuery query) {
        return register.populationYears().stream()
                .filter(year -> query.year().map(year::equals).orElse(true))
                .filter(year -> query.period()
                        .map(period -> period.equals(new Year(year)))
                        .orElse(true));
    }

    private Stream<Observation> inYear(String indicator, int year, ObservationQuery query, AreaChoice choice) {
        Borders borders = register.populationBorders(year);
        if (query.borders().isPresent() && query.borders().get() != borders) {
            return Stream.empty();
        }
        return choice.on(borders, query).flatMap(area -> observation(indicator, area, borders, year).stream());
    }

    private Optional<Observation> observation(String indicator, Area area, Borders borders, int year) {
        Optional<Population> population = register.population(area.code(), year);
        if (population.isEmpty()) {
            return Optional.empty();
        }
        OptionalLong count = count(indicator, population.get());
        if (count.isEmpty()) {
            return Optional.empty();
        }
        Status status = population.get().quality() == Population.Quality.RECALCULATED_SPLIT_ESTIMATE
                ? Status.ESTIMATED
                : Status.REPORTED;
        return Optional.of(new Observation(
                new ObservationKey(indicator, area.code(), borders, new Year(year)),
                new Finding((double) count.getAsLong(), null, null, status),
                "areas/" + register.version(),
                1,
                true));
    }

    private static OptionalLong count(String indicator, Population population) {
        if (indicator.equals("POP_ALL")) {
            return OptionalLong.of(population.all());
        }
        if (population.adults() == Population.UNKNOWN) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(
                indicator.equals("POP_18P") ? population.adults() : population.all() - population.adults());
    }
}
