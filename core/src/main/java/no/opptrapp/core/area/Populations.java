package no.opptrapp.core.area;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Inhabitants of every area and year, sums made once. */
final class Populations {

    private record Key(String code, int year) {}

    private final Map<Key, Population> counts = new HashMap<>();
    private final TreeSet<Integer> years = new TreeSet<>();

    Populations(List<PopulationCount> given, Map<Borders, AreasOnBorders> areas) {
        for (PopulationCount count : given) {
            if (count.borders() != borders(count.year())) {
                throw new IllegalArgumentException("Inhabitants of " + count.year() + " on the borders of "
                        + count.borders().year());
            }
            AreasOnBorders there = areas.get(count.borders());
            if (there == null || there.find(count.code()).isEmpty()) {
                throw new IllegalArgumentException("Inhabitants of " + count.code() + ", which is not known");
            }
            years.add(count.year());
            counts.put(new Key(count.code(), count.year()), count.population());
            if (count.code().length() == Municipality.CODE_LENGTH) {
                there.above(count.code())
                        .forEach(area ->
                                counts.merge(new Key(area.code(), count.year()), count.population(), Population::plus));
            }
        }
    }

    /** The borders the inhabitants of a year are counted on: those of 2020 also for the years before. */
    static Borders borders(int year) {
        return year < Borders.B2024.year() ? Borders.B2020 : Borders.B2024;
    }

    Optional<Population> find(String code, int year) {
        return Optional.ofNullable(counts.get(new Key(code, year)));
    }

    List<Integer> years() {
        return List.copyOf(years);
    }
}
