package no.opptrapp.planning.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.opptrapp.core.text.Text;

/**
 * Gaps of one and the same need that several areas report: where many areas are looked at, it must not hide the others.
 *
 * @param gaps one for each area, the worst first; never empty
 */
public record AlikeGaps(List<Gap> gaps) {

    public AlikeGaps {
        gaps = List.copyOf(gaps);
        if (gaps.isEmpty()) {
            throw new IllegalArgumentException("No gaps");
        }
    }

    /** The gravest of them. */
    public Gap worst() {
        return gaps.getFirst();
    }

    /** What makes needs of different areas the same. */
    private record Key(Text title, String planArea) {
        static Key of(Gap gap) {
            return new Key(gap.title(), gap.planArea());
        }
    }

    /**
     * Those of the same need together, in the order of the worst of each.
     *
     * @param rows of one list, the worst first
     */
    public static List<AlikeGaps> of(List<Gap> rows) {
        Map<Key, List<Gap>> together = new LinkedHashMap<>();
        rows.forEach(gap -> together.computeIfAbsent(Key.of(gap), first -> new ArrayList<>())
                .add(gap));
        return together.values().stream().map(AlikeGaps::new).toList();
    }

    /**
     * The same rows by severity, but among equally severe ones each need once before any comes a second time.
     *
     * @param rows of one list, the worst first
     */
    public static List<Gap> alternating(List<Gap> rows) {
        record Placed(Gap gap, int severity, int time) {}
        record Seen(Key key, int severity) {}
        Map<Seen, Integer> times = new HashMap<>();
        List<Placed> placed = new ArrayList<>();
        for (Gap gap : rows) {
            int severity = Objects.requireNonNullElse(gap.severity(), 0);
            int time = times.merge(new Seen(Key.of(gap), severity), 1, Integer::sum);
            placed.add(new Placed(gap, severity, time));
        }
        return placed.stream()
                .sorted(Comparator.comparingInt(Placed::severity).reversed().thenComparingInt(Placed::time))
                .map(Placed::gap)
                .toList();
    }
}
