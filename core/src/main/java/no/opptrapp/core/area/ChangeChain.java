package no.opptrapp.core.area;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The way of municipalities from one set of borders to the next: renumbered, renamed, merged or split, with the share
 * that went each way. A municipality without a change goes on as itself.
 */
public final class ChangeChain {

    private final Map<Borders, Map<String, List<Change>>> from = new LinkedHashMap<>();
    private final Map<Borders, Map<String, List<Change>>> to = new LinkedHashMap<>();

    ChangeChain(List<Change> changes) {
        for (Change change : changes) {
            Borders next = change.from().next().orElseThrow();
            from.computeIfAbsent(change.from(), borders -> new LinkedHashMap<>())
                    .computeIfAbsent(change.fromCode(), code -> new ArrayList<>())
                    .add(change);
            to.computeIfAbsent(next, borders -> new LinkedHashMap<>())
                    .computeIfAbsent(change.toCode(), code -> new ArrayList<>())
                    .add(change);
        }
    }

    /** What happened to a municipality after these borders; empty when it went on unchanged. */
    public List<Change> after(Borders borders, String code) {
        return List.copyOf(from.getOrDefault(borders, Map.of()).getOrDefault(code, List.of()));
    }

    /** What made a municipality on these borders; empty when it came unchanged from the borders before. */
    public List<Change> before(Borders borders, String code) {
        return List.copyOf(to.getOrDefault(borders, Map.of()).getOrDefault(code, List.of()));
    }

    /**
     * Amounts of municipalities (inhabitants, person-years) carried to later borders: added up where municipalities
     * merged, divided by share where one was split. The sum over the country is kept exactly.
     *
     * @param amounts by municipality on the borders {@code start}
     * @param start the borders the amounts are on
     * @param end the borders wanted, the same or later ones
     * @throws IllegalArgumentException when {@code end} is earlier: the way back is not derivable in general
     */
    public Map<String, BigDecimal> carry(Map<String, BigDecimal> amounts, Borders start, Borders end) {
        if (end.compareTo(start) < 0) {
            throw new IllegalArgumentException("From " + start + " back to " + end);
        }
        Map<String, BigDecimal> carried = new TreeMap<>(amounts);
        for (Borders step = start; step != end; step = step.next().orElseThrow()) {
            carried = carryOne(carried, step);
        }
        return carried;
    }

    private Map<String, BigDecimal> carryOne(Map<String, BigDecimal> amounts, Borders step) {
        Map<String, BigDecimal> carried = new TreeMap<>();
        amounts.forEach((code, amount) -> {
            List<Change> ways = after(step, code);
            if (ways.isEmpty()) {
                carried.merge(code, amount, BigDecimal::add);
            }
            ways.forEach(way -> carried.merge(way.toCode(), amount.multiply(way.share()), BigDecimal::add));
        });
        return carried;
    }
}
