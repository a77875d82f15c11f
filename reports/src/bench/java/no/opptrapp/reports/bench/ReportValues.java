package no.opptrapp.reports.bench;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The values of a round report by figure, category and series, from whichever way they were worked out. */
final class ReportValues {

    /** Values are compared as they are published: six decimals. */
    private static final double TOLERANCE = 1e-6;

    private final Map<String, Double> values = new TreeMap<>();

    void put(String figure, String category, String series, double value) {
        String key = figure + ";" + category + ";" + series;
        if (values.put(key, value) != null) {
            throw new IllegalStateException("Twice: " + key);
        }
    }

    int size() {
        return values.size();
    }

    /** The first value on which the two differ; null when they agree on all, and there are some. */
    @Nullable
    String differenceTo(ReportValues other) {
        if (values.isEmpty()) {
            return "nothing to compare";
        }
        if (!values.keySet().equals(other.values.keySet())) {
            TreeMap<String, Double> only = new TreeMap<>(values);
            only.keySet().removeAll(other.values.keySet());
            return values.size() + " values beside " + other.values.size() + ", " + only.size() + " only ours: "
                    + (only.isEmpty() ? "" : only.firstKey());
        }
        return values.entrySet().stream()
                .filter(entry ->
                        Math.abs(entry.getValue() - other.values.getOrDefault(entry.getKey(), Double.NaN)) > TOLERANCE)
                .findFirst()
                .map(entry -> entry.getKey() + ": " + entry.getValue() + " beside " + other.values.get(entry.getKey()))
                .orElse(null);
    }
}
