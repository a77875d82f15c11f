package no.opptrapp.ui.open.stat;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;

/**
 * A data set by JSON-stat 2.0 (json-stat.org/full). Values and statuses are written sparsely, by their place in the
 * cube: rows are in the order of the dimensions, the last one running fastest.
 *
 * @param note what must be read with the numbers: caveats, breaks, and that data are made up where they are
 * @param id the dimensions in order
 * @param size how many categories each of them has
 * @param value only where there is one that may be seen
 * @param status of everything that was found, hidden and missing included
 */
@Serdeable
public record JsonStat(
        String version,
        @JsonProperty("class") String type,
        String label,
        String source,
        List<String> note,
        List<String> id,
        List<Integer> size,
        Map<String, List<String>> role,
        Map<String, Dimension> dimension,
        Map<String, Double> value,
        Map<String, String> status,
        Extension extension) {

    /** The version of the format. */
    public static final String VERSION = "2.0";

    /** What kind of answer this is. */
    public static final String DATASET = "dataset";

    /** One side of the cube. */
    @Serdeable
    public record Dimension(String label, Category category) {}

    /**
     * What stands along one side.
     *
     * @param index codes in order
     * @param label what people read, by code
     * @param unit by code; empty for what is no measure
     */
    @Serdeable
    public record Category(List<String> index, Map<String, String> label, Map<String, Unit> unit) {}

    /** What a value counts, and how many decimals it is shown with. */
    @Serdeable
    public record Unit(String label, int decimals) {}

    /**
     * What the format has no place for.
     *
     * @param status what the statuses mean, by code
     * @param base how many answers, people or areas a value rests on, by its place; also of hidden ones
     */
    @Serdeable
    public record Extension(Map<String, String> status, Map<String, Long> base) {}
}
