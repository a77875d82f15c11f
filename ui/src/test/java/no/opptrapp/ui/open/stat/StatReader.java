package no.opptrapp.ui.open.stat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.guava.GuavaModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.ssb.jsonstat.JsonStatModule;
import no.ssb.jsonstat.v2.DatasetBuildable;

/** Reads JSON-stat by a library that others wrote. */
public final class StatReader {

    /** It is older than notes in the format, and would stop at them. */
    private static final ObjectMapper OTHERS = new ObjectMapper()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .registerModules(new JsonStatModule(), new Jdk8Module(), new JavaTimeModule(), new GuavaModule());

    private StatReader() {}

    /** The values by their codes in the order of the dimensions; without those that are not there. */
    public static Map<List<String>, Number> values(String body) throws IOException {
        Map<List<String>, Number> values = new HashMap<>();
        OTHERS.readValue(body, DatasetBuildable.class).build().asMap().forEach((key, value) -> {
            if (value != null) {
                values.put(key, value);
            }
        });
        return values;
    }

    /** The places that have this status. */
    public static List<String> places(JsonNode dataset, String status) {
        return dataset.get("status").properties().stream()
                .filter(place -> place.getValue().asText().equals(status))
                .map(Map.Entry::getKey)
                .toList();
    }
}
