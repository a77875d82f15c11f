package no.opptrapp.planning.need;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sums up what a rule would have found. */
final class RulePreview {

    private RulePreview() {}

    /** One for each area, the worst first, then by area. */
    static List<FoundBefore> of(List<RuleResult> found) {
        Map<String, FoundBefore> byArea = new TreeMap<>();
        for (RuleResult result : found) {
            byArea.merge(result.area(), new FoundBefore(result.area(), 1, result), RulePreview::both);
        }
        return byArea.values().stream()
                .sorted(Comparator.comparingInt(
                                (FoundBefore each) -> each.worst().severity())
                        .reversed()
                        .thenComparing(FoundBefore::area))
                .toList();
    }

    private static FoundBefore both(FoundBefore earlier, FoundBefore later) {
        boolean worse = later.worst().severity() > earlier.worst().severity();
        return new FoundBefore(
                earlier.area(), earlier.times() + later.times(), worse ? later.worst() : earlier.worst());
    }
}
