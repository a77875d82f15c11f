package no.opptrapp.ui.open.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;

/**
 * A data set by JSON-stat 2.0 (json-stat.org/full). Values and statuses are written sparsely, by their place in the
 * cube: rows are in the order of the dimensions, the last one running fastest.
 *
 * @param id the dimensions in order
 * @param size how many categories each of them has
 * @param value only where there is one that may be seen
 * @param status of everything that was found, hidden and missing included
 */
@Serdeable
record JsonStat(
        String version,
        @JsonProperty("class") String type,
        String label,
        String source,
        List<String> id,
        List<Integer> size,
        Map<String, List<String>> role,
        Map<String, Dimension> dimension,
        Map<String, Double> value,
        Map<String, String> status,
        Extension extension) {

    /** One side of the cube. */
    @Serdeable
    record Dimension(String label, Category category) {}

    /**
     * What stands along one side.
     *
     * @param index codes in order
     * @param label what people read, by code
     * @param unit by code; empty for anything but indicators
     */
    @Serdeable
    record Category(List<String> index, Map<String, String> label, Map<String, Unit> unit) {}

    /** What a value counts, and how many decimals it is shown with. */
    @Serdeable
    record Unit(String label, int decimals) {}

    /**
     * What the format has no place for.
     *
     * @param status what the statuses mean, by code
     */
    @Serdeable
    record Extension(Map<String, String> status) {}
}
