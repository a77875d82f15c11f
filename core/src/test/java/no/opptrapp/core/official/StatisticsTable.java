package no.opptrapp.core.official;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table of a statistics server: areas, contents, sex and years, with the values that were put in. */
public final class StatisticsTable {

    private final Map<String, List<String>> sides = new LinkedHashMap<>();
    private final Map<String, Double> values = new TreeMap<>();
    private final Map<String, String> statuses = new TreeMap<>();

    public StatisticsTable() {
        sides.put("Region", new ArrayList<>(List.of("0301", "1103", "4601", "2111", "EAK")));
        sides.put("ContentsCode", List.of("Aarsverk", "Barn"));
        sides.put("Kjonn", List.of("0", "1"));
        sides.put("Tid", new ArrayList<>(List.of("2022", "2023")));
    }

    String id() {
        return "99999";
    }

    public StatisticsTable areas(List<String> areas) {
        sides.put("Region", areas);
        return this;
    }

    public StatisticsTable years(List<String> years) {
        sides.put("Tid", years);
        return this;
    }

    public StatisticsTable put(String area, String contents, String year, double value) {
        values.put(key(area, contents, "0", year), value);
        return this;
    }

    public StatisticsTable without(String area, String contents, String year, String status) {
        values.remove(key(area, contents, "0", year));
        statuses.put(key(area, contents, "0", year), status);
        return this;
    }

    private static String key(String... codes) {
        return String.join("/", codes);
    }

    static Map<String, List<String>> chosen(@Nullable String query) {
        Map<String, List<String>> chosen = new LinkedHashMap<>();
        for (String part : query == null ? new String[0] : query.split("&")) {
            String[] pair = part.split("=", 2);
            String name = StatisticsServer.decoded(pair[0]);
            if (name.startsWith("valueCodes[")) {
                chosen.put(
                        name.substring("valueCodes[".length(), name.length() - 1),
                        List.of(StatisticsServer.decoded(pair[1]).split(",")));
            }
        }
        return chosen;
    }

    long count(Map<String, List<String>> chosen) {
        return chosen.values().stream().mapToLong(List::size).reduce(1, Math::multiplyExact);
    }

    String metadata() {
        return dataset(sides, "");
    }

    /** The sexes together are what is told when none is chosen. */
    String data(Map<String, List<String>> chosen) {
        Map<String, List<String>> asked = new LinkedHashMap<>();
        sides.keySet().stream().filter(chosen::containsKey).forEach(side -> asked.put(side, chosen.get(side)));
        List<String> told = new ArrayList<>();
        List<String> why = new ArrayList<>();
        for (String area : asked.get("Region")) {
            for (String contents : asked.get("ContentsCode")) {
                for (String sex : asked.getOrDefault("Kjonn", List.of("0"))) {
                    for (String year : asked.get("Tid")) {
                        Double value = values.get(key(area, contents, sex, year));
                        String status = statuses.getOrDefault(key(area, contents, sex, year), "..");
                        if (value == null) {
                            why.add("\"" + told.size() + "\":\"" + status + "\"");
                        }
                        told.add(String.valueOf(value));
                    }
                }
            }
        }
        return dataset(asked, ",\"value\":" + told + ",\"status\":{" + String.join(",", why) + "}");
    }

    private String dataset(Map<String, List<String>> asked, String rest) {
        String dimensions = asked.entrySet().stream()
                .map(side ->
                        "\"%s\":{\"label\":\"%s\",\"category\":{\"index\":%s,\"label\":%s},\"extension\":{\"elimination\":%s}}"
                                .formatted(
                                        side.getKey(),
                                        side.getKey(),
                                        list(side.getValue()),
                                        side.getValue().stream()
                                                .map(code -> "\"" + code + "\":\"Navn " + code + "\"")
                                                .collect(Collectors.joining(",", "{", "}")),
                                        side.getKey().equals("Kjonn")))
                .collect(Collectors.joining(","));
        return "{\"version\":\"2.0\",\"class\":\"dataset\",\"label\":\"99999: Årsverk\",\"source\":\"Prøve\",\"updated\":"
                + "\"2026-06-15T06:00:00Z\",\"id\":" + list(List.copyOf(asked.keySet())) + ",\"size\":"
                + asked.values().stream().map(List::size).toList() + ",\"dimension\":{" + dimensions + "}" + rest + "}";
    }

    private static String list(List<String> codes) {
        return codes.stream().map(code -> "\"" + code + "\"").collect(Collectors.joining(",", "[", "]"));
    }
}
