package no.opptrapp.planning.gap;

import java.util.List;
import java.util.Map;

/**
 * The gap list, or its beginning.
 *
 * @param rows list by list, the worst first in each, needs of the same severity as they were made
 * @param counts how many rows each list has in all; lists without any are there with 0
 */
public record Gaps(List<Gap> rows, Map<GapKind, Integer> counts) {

    public Gaps {
        rows = List.copyOf(rows);
        counts = Map.copyOf(counts);
    }

    /** The rows of one list. */
    public List<Gap> of(GapKind kind) {
        return rows.stream().filter(gap -> gap.kind() == kind).toList();
    }

    /** How many gaps there are in all. */
    public int count() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
