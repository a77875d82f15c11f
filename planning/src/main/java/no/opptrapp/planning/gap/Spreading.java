package no.opptrapp.planning.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts together what areas report: the same need once, part by part. */
final class Spreading {

    /** More rows than this nobody reads in one table. */
    private static final int MOST = 40;

    private static final Comparator<Spread.Row> ORDER =
            Comparator.comparingInt((Spread.Row row) -> -row.cells().size()).thenComparingInt(row -> -row.severity());

    private final String area;
    private final Set<String> above;
    private final List<String> parts;
    private final Map<String, String> partOf = new HashMap<>();

    /** @param extent the codes of a part and of all that lies in it */
    Spreading(String area, Set<String> above, List<String> parts, Function<String, Set<String>> extent) {
        this.area = area;
        this.above = above;
        this.parts = parts;
        parts.forEach(part -> extent.apply(part).forEach(code -> partOf.put(code, part)));
    }

    Spread of(List<Spread.Spot> spots) {
        Map<String, List<Spread.Spot>> byKey = new LinkedHashMap<>();
        spots.forEach(spot ->
                byKey.computeIfAbsent(spot.key(), key -> new ArrayList<>()).add(spot));
        List<Spread.Row> rows =
                byKey.values().stream().map(this::row).sorted(ORDER).toList();
        List<String> reporting = Stream.concat(Stream.of(area), parts.stream())
                .filter(part -> rows.stream().anyMatch(row -> row.cells().containsKey(part)))
                .toList();
        return new Spread(reporting, rows.subList(0, Math.min(MOST, rows.size())), Math.max(0, rows.size() - MOST));
    }

    private Spread.Row row(List<Spread.Spot> same) {
        Map<String, Spread.Cell> cells = new HashMap<>();
        Spread.@Nullable Spot worst = null;
        boolean inherited = false;
        for (Spread.Spot spot : same) {
            if (above.contains(spot.area())) {
                inherited = true;
            } else {
                cells.merge(partOf.getOrDefault(spot.area(), area), spot.cell(), Spread.Cell::and);
            }
            if (worst == null || spot.severity() > worst.severity()) {
                worst = spot;
            }
        }
        Spread.Spot named = worst == null ? same.getFirst() : worst;
        return new Spread.Row(
                named.title(), named.severity(), inherited, same.stream().anyMatch(Spread.Spot::madeUp), cells);
    }
}
